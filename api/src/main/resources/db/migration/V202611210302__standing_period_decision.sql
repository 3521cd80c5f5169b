ALTER TABLE standing_period
  ADD COLUMN host_name VARCHAR(200),
  ADD COLUMN decided_on DATE,
  ADD COLUMN reported_on DATE,
  ADD COLUMN end_reason VARCHAR(300);
