CREATE TABLE access_review (
  id BINARY(16) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  reviewed_on DATE NOT NULL,
  reviewed_at DATETIME(6) NOT NULL,
  reviewed_by BINARY(16) NOT NULL,
  reviewer_name VARCHAR(120) NOT NULL,
  role_count BIGINT NOT NULL,
  note VARCHAR(300),
  PRIMARY KEY (id),
  INDEX ix_access_review_organization (organization_id, id),
  CONSTRAINT fk_access_review_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT fk_access_review_account FOREIGN KEY (reviewed_by) REFERENCES account (id)
);
