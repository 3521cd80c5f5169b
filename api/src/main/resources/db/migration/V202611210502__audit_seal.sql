CREATE TABLE audit_seal (
  seal_number BIGINT NOT NULL,
  entry_sequence BIGINT NOT NULL,
  format SMALLINT NOT NULL,
  hash BINARY(32) NOT NULL,
  PRIMARY KEY (seal_number),
  CONSTRAINT uk_audit_seal_entry UNIQUE (entry_sequence),
  CONSTRAINT fk_audit_seal_entry FOREIGN KEY (entry_sequence) REFERENCES audit_entry (sequence)
);
