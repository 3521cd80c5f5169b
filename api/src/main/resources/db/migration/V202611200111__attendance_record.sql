CREATE TABLE attendance_record (
  meeting_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  sort_key VARBINARY(400) NOT NULL,
  category VARCHAR(20) NOT NULL,
  standing VARCHAR(20) NOT NULL,
  mark VARCHAR(20),
  reason VARCHAR(300),
  marked_at DATETIME(6),
  PRIMARY KEY (meeting_id, member_id),
  INDEX ix_attendance_record_member (member_id, meeting_id),
  CONSTRAINT fk_attendance_record_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_attendance_record_member FOREIGN KEY (member_id) REFERENCES party_member (id)
);
