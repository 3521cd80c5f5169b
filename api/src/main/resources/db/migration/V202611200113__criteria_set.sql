CREATE TABLE criteria_set (
  id BINARY(16) NOT NULL,
  code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  effective_from DATE NOT NULL,
  effective_to DATE,
  provenance VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_criteria_set_code UNIQUE (code),
  INDEX ix_criteria_set_effective (effective_from)
);
