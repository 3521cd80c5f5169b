CREATE TABLE audit_sealing (
  id INT NOT NULL,
  settled_through BIGINT NOT NULL,
  PRIMARY KEY (id)
);
