CREATE TABLE minutes_confirmation (
  meeting_id BINARY(16) NOT NULL,
  round INT NOT NULL,
  member_id BINARY(16) NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, round, member_id),
  CONSTRAINT fk_minutes_confirmation_minutes FOREIGN KEY (meeting_id) REFERENCES minutes (meeting_id),
  CONSTRAINT fk_minutes_confirmation_member FOREIGN KEY (member_id) REFERENCES party_member (id)
);
