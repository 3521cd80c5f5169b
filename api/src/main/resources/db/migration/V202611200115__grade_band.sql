CREATE TABLE grade_band (
  criteria_set_id BINARY(16) NOT NULL,
  grade VARCHAR(20) NOT NULL,
  minimum DECIMAL(5,2) NOT NULL,
  PRIMARY KEY (criteria_set_id, grade),
  CONSTRAINT fk_grade_band_criteria_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id)
);
