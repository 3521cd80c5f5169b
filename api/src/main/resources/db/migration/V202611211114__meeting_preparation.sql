CREATE TABLE meeting_preparation (
  meeting_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  pre_meeting_id BINARY(16),
  PRIMARY KEY (meeting_id),
  CONSTRAINT fk_meeting_preparation_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_meeting_preparation_pre_meeting FOREIGN KEY (pre_meeting_id) REFERENCES meeting (id)
);
