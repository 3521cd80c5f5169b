ALTER TABLE meeting
  ADD COLUMN regular_month DATE,
  ADD CONSTRAINT uk_meeting_regular_month UNIQUE (regular_month, organization_id);
