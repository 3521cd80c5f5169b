CREATE TABLE holiday_entry (
  list_id BINARY(16) NOT NULL,
  day DATE NOT NULL,
  name VARCHAR(100) NOT NULL,
  day_off BOOLEAN NOT NULL,
  source VARCHAR(300),
  PRIMARY KEY (list_id, day),
  CONSTRAINT fk_holiday_entry_list FOREIGN KEY (list_id) REFERENCES holiday_list (id)
);
