CREATE TABLE meeting_participant (
  meeting_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  PRIMARY KEY (meeting_id, member_id),
  CONSTRAINT fk_meeting_participant_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_meeting_participant_member FOREIGN KEY (member_id) REFERENCES party_member (id)
);
