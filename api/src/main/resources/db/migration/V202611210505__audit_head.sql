CREATE TABLE audit_head (
  head_day DATE NOT NULL,
  seal_number BIGINT NOT NULL,
  hash BINARY(32) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  PRIMARY KEY (head_day)
);
