ALTER TABLE role_assignment
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN given_at DATETIME(6),
  ADD COLUMN given_by BINARY(16),
  ADD COLUMN delegated_from BINARY(16),
  ADD COLUMN ended_at DATETIME(6),
  ADD COLUMN ended_by BINARY(16),
  ADD COLUMN end_reason VARCHAR(300),
  ADD INDEX ix_role_assignment_valid_to (valid_to, id),
  ADD CONSTRAINT fk_role_assignment_given_by FOREIGN KEY (given_by) REFERENCES account (id),
  ADD CONSTRAINT fk_role_assignment_ended_by FOREIGN KEY (ended_by) REFERENCES account (id),
  ADD CONSTRAINT fk_role_assignment_delegated_from FOREIGN KEY (delegated_from) REFERENCES role_assignment (id);
