CREATE TABLE minutes_template_section (
  template_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  section_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  part VARCHAR(100) NOT NULL,
  heading VARCHAR(200) NOT NULL,
  facts VARCHAR(30) NOT NULL,
  hint VARCHAR(300),
  starting_text VARCHAR(2000),
  PRIMARY KEY (template_id, position),
  CONSTRAINT fk_minutes_template_section_template FOREIGN KEY (template_id) REFERENCES minutes_template (id)
);
