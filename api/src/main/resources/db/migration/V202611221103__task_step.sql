-- What became of a task, step by step: only ever added.
CREATE TABLE task_step (
  id BINARY(16) NOT NULL,
  task_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  due_on DATE NOT NULL,
  percent INT NOT NULL,
  note VARCHAR(2000),
  taken_at DATETIME(6) NOT NULL,
  taken_by BINARY(16) NOT NULL,
  taken_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_task_step_task (task_id, id),
  CONSTRAINT fk_task_step_task FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_step_taker FOREIGN KEY (taken_by) REFERENCES account (id)
);
