ALTER TABLE meeting_schedule_period ADD COLUMN online_allowed BOOLEAN;
