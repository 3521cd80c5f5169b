CREATE TABLE official_document_piece (
  document_id BINARY(16) NOT NULL,
  piece INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document_id, piece),
  CONSTRAINT fk_official_document_piece FOREIGN KEY (document_id) REFERENCES official_document (id)
);
