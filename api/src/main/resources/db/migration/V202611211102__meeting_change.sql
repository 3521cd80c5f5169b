CREATE TABLE meeting_change (
  id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  former_state VARCHAR(20) NOT NULL,
  new_state VARCHAR(20) NOT NULL,
  former_start DATETIME(6) NOT NULL,
  new_start DATETIME(6) NOT NULL,
  reason VARCHAR(300),
  changed_at DATETIME(6) NOT NULL,
  changed_by BINARY(16) NOT NULL,
  changed_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_meeting_change_meeting (meeting_id, id),
  CONSTRAINT fk_meeting_change_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_meeting_change_account FOREIGN KEY (changed_by) REFERENCES account (id)
);
