-- When a cell came together last.
CREATE INDEX ix_meeting_actual_start ON meeting (organization_id, actual_start);
