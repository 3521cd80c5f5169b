CREATE TABLE job (
  id BINARY(16) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  state VARCHAR(20) NOT NULL,
  done INT NOT NULL,
  total INT NOT NULL,
  attempts INT NOT NULL,
  lease_until DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  PRIMARY KEY (id),
  INDEX ix_job_state (state, lease_until, id),
  INDEX ix_job_subject (subject_id, id),
  CONSTRAINT fk_job_account FOREIGN KEY (account_id) REFERENCES account (id)
);
