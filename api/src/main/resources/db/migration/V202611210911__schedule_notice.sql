CREATE TABLE schedule_notice (
  id BINARY(16) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  month DATE NOT NULL,
  number VARCHAR(100) NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_schedule_notice_organization (organization_id, month),
  CONSTRAINT fk_schedule_notice_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
