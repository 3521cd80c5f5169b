CREATE TABLE audit_entry (
  sequence BIGINT NOT NULL AUTO_INCREMENT,
  occurred_at DATETIME(6) NOT NULL,
  account_id BINARY(16) NOT NULL,
  actor_name VARCHAR(120) NOT NULL,
  action VARCHAR(60) NOT NULL,
  object_type VARCHAR(40) NOT NULL,
  object_id BINARY(16) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  object_version BIGINT,
  request_id VARCHAR(64),
  PRIMARY KEY (sequence),
  INDEX ix_audit_entry_object (object_id, sequence),
  INDEX ix_audit_entry_organization (organization_id, sequence),
  CONSTRAINT fk_audit_entry_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_audit_entry_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
