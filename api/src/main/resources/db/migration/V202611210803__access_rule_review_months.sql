-- How often all roles are looked through; a divisor of twelve, so that the periods are those of the calendar.
ALTER TABLE access_rule
  ADD COLUMN review_months INT NOT NULL DEFAULT 3;
