-- The file in pieces, from the upload until it has been read: a restart in between loses nothing.
CREATE TABLE roster_upload (
  import_id BINARY(16) NOT NULL,
  piece INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (import_id, piece),
  CONSTRAINT fk_roster_upload_import FOREIGN KEY (import_id) REFERENCES roster_import (id)
);
