-- Of the chair, on an item of the programme (1, 2, …) or on the whole meeting (0).
CREATE TABLE conclusion (
  meeting_id BINARY(16) NOT NULL,
  agenda_item INT NOT NULL,
  version BIGINT NOT NULL,
  text VARCHAR(8000) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by BINARY(16) NOT NULL,
  written_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (meeting_id, agenda_item),
  CONSTRAINT fk_conclusion_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_conclusion_writer FOREIGN KEY (written_by) REFERENCES account (id)
);
