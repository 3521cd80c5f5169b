CREATE TABLE attendance_amendment (
  id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  former_mark VARCHAR(20),
  former_reason VARCHAR(300),
  former_arrived_at DATETIME(6),
  former_left_at DATETIME(6),
  former_online BIT(1) NOT NULL,
  new_mark VARCHAR(20),
  new_reason VARCHAR(300),
  new_arrived_at DATETIME(6),
  new_left_at DATETIME(6),
  new_online BIT(1) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  amended_at DATETIME(6) NOT NULL,
  amended_by BINARY(16) NOT NULL,
  amended_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_attendance_amendment_record (meeting_id, member_id),
  CONSTRAINT fk_attendance_amendment_record FOREIGN KEY (meeting_id, member_id)
    REFERENCES attendance_record (meeting_id, member_id),
  CONSTRAINT fk_attendance_amendment_account FOREIGN KEY (amended_by) REFERENCES account (id)
);
