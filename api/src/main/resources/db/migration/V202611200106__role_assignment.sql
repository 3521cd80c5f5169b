CREATE TABLE role_assignment (
  id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  role VARCHAR(30) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  reason VARCHAR(300),
  PRIMARY KEY (id),
  INDEX ix_role_assignment_account (account_id, id),
  CONSTRAINT fk_role_assignment_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_role_assignment_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
