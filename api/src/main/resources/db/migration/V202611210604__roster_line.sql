-- The lines as they were, for another meaning of the columns and for the file of errors.
CREATE TABLE roster_line (
  import_id BINARY(16) NOT NULL,
  line_number INT NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (import_id, line_number),
  CONSTRAINT fk_roster_line_import FOREIGN KEY (import_id) REFERENCES roster_import (id)
);
