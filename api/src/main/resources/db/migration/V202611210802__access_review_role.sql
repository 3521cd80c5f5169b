-- Which roles were looked at: those that held on the day of the review.
CREATE TABLE access_review_role (
  review_id BINARY(16) NOT NULL,
  assignment_id BINARY(16) NOT NULL,
  PRIMARY KEY (review_id, assignment_id),
  CONSTRAINT fk_access_review_role_review FOREIGN KEY (review_id) REFERENCES access_review (id),
  CONSTRAINT fk_access_review_role_assignment FOREIGN KEY (assignment_id) REFERENCES role_assignment (id)
);
