CREATE TABLE check_in_secret (
  meeting_id BINARY(16) NOT NULL,
  secret VARBINARY(600) NOT NULL,
  PRIMARY KEY (meeting_id),
  CONSTRAINT fk_check_in_secret_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
