CREATE TABLE meeting_schedule_period (
  organization_id BINARY(16) NOT NULL,
  effective_from DATE NOT NULL,
  kind VARCHAR(20),
  day_of_month INT,
  week_of_month INT,
  weekday VARCHAR(10),
  start_time CHAR(5),
  duration_minutes INT,
  place VARCHAR(200),
  weekends_allowed BOOLEAN,
  locked BOOLEAN,
  register_by_day INT,
  agree_by_day INT,
  PRIMARY KEY (organization_id, effective_from),
  CONSTRAINT fk_meeting_schedule_period_schedule FOREIGN KEY (organization_id) REFERENCES meeting_schedule (organization_id)
);
