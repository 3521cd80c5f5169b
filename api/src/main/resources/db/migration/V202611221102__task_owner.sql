CREATE TABLE task_owner (
  task_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  member_id BINARY(16) NOT NULL,
  PRIMARY KEY (task_id, position),
  INDEX ix_task_owner_member (member_id, task_id),
  CONSTRAINT fk_task_owner_task FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_owner_member FOREIGN KEY (member_id) REFERENCES party_member (id)
);
