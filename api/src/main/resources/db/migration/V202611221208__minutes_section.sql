CREATE TABLE minutes_section (
  meeting_id BINARY(16) NOT NULL,
  section_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version BIGINT NOT NULL,
  position INT NOT NULL,
  part VARCHAR(100) NOT NULL,
  heading VARCHAR(200) NOT NULL,
  facts VARCHAR(30) NOT NULL,
  hint VARCHAR(300),
  starting_text VARCHAR(2000),
  words TEXT NOT NULL,
  origins VARCHAR(100) NOT NULL,
  saved_at DATETIME(6),
  saved_by BINARY(16),
  saved_by_name VARCHAR(120),
  PRIMARY KEY (meeting_id, section_key),
  CONSTRAINT fk_minutes_section_minutes FOREIGN KEY (meeting_id) REFERENCES minutes (meeting_id),
  CONSTRAINT fk_minutes_section_writer FOREIGN KEY (saved_by) REFERENCES account (id)
);
