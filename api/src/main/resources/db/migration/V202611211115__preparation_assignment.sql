CREATE TABLE preparation_assignment (
  meeting_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  task VARCHAR(300) NOT NULL,
  member_id BINARY(16) NOT NULL,
  due_on DATE,
  done_on DATE,
  PRIMARY KEY (meeting_id, position),
  CONSTRAINT fk_preparation_assignment_preparation FOREIGN KEY (meeting_id) REFERENCES meeting_preparation (meeting_id),
  CONSTRAINT fk_preparation_assignment_member FOREIGN KEY (member_id) REFERENCES party_member (id)
);
