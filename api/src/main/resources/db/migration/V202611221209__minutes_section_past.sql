CREATE TABLE minutes_section_past (
  id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  section_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  section_version BIGINT NOT NULL,
  words TEXT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  saved_by BINARY(16) NOT NULL,
  saved_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_minutes_section_past_section (meeting_id, section_key, id),
  CONSTRAINT fk_minutes_section_past_minutes FOREIGN KEY (meeting_id) REFERENCES minutes (meeting_id),
  CONSTRAINT fk_minutes_section_past_writer FOREIGN KEY (saved_by) REFERENCES account (id)
);
