CREATE TABLE criterion (
  criteria_set_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  code VARCHAR(20) NOT NULL,
  group_code VARCHAR(20) NOT NULL,
  title VARCHAR(500) NOT NULL,
  max_points DECIMAL(5,2) NOT NULL,
  evidence_kind VARCHAR(20),
  threshold DECIMAL(7,2),
  met_points DECIMAL(5,2),
  missed_points DECIMAL(5,2),
  source VARCHAR(500),
  PRIMARY KEY (criteria_set_id, position),
  CONSTRAINT uk_criterion_code UNIQUE (criteria_set_id, code),
  CONSTRAINT fk_criterion_criteria_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id)
);
