CREATE TABLE agenda_item (
  meeting_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  title VARCHAR(300) NOT NULL,
  minutes INT,
  PRIMARY KEY (meeting_id, position),
  CONSTRAINT fk_agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
