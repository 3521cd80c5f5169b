CREATE TABLE minutes_rule (
  id BINARY(16) NOT NULL,
  code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  organization_id BINARY(16),
  effective_from DATE NOT NULL,
  effective_to DATE,
  setting INT NOT NULL,
  document VARCHAR(200) NOT NULL,
  article VARCHAR(200) NOT NULL,
  provenance VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_minutes_rule_organization (organization_id, effective_from),
  CONSTRAINT fk_minutes_rule_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
