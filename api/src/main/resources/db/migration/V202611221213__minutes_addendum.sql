CREATE TABLE minutes_addendum (
  id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  section_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  words TEXT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  author_id BINARY(16) NOT NULL,
  author_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_minutes_addendum_number UNIQUE (meeting_id, number),
  CONSTRAINT fk_minutes_addendum_minutes FOREIGN KEY (meeting_id) REFERENCES minutes (meeting_id),
  CONSTRAINT fk_minutes_addendum_author FOREIGN KEY (author_id) REFERENCES account (id)
);
