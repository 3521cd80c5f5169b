CREATE TABLE schedule_rule (
  valid_from DATE NOT NULL,
  register_by_day INT NOT NULL,
  agree_by_day INT NOT NULL,
  source VARCHAR(300) NOT NULL,
  PRIMARY KEY (valid_from)
);
