CREATE TABLE agenda_template_item (
  template_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  title VARCHAR(300) NOT NULL,
  minutes INT NOT NULL,
  takes_content BOOLEAN NOT NULL,
  PRIMARY KEY (template_id, position),
  CONSTRAINT fk_agenda_template_item_template FOREIGN KEY (template_id) REFERENCES agenda_template (id)
);
