CREATE TABLE minutes_adoption (
  meeting_id BINARY(16) NOT NULL,
  round INT NOT NULL,
  signer VARCHAR(20) NOT NULL,
  member_id BINARY(16) NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  adopted_at DATETIME(6) NOT NULL,
  entered_by BINARY(16) NOT NULL,
  entered_by_name VARCHAR(120) NOT NULL,
  on_behalf_reason VARCHAR(300),
  PRIMARY KEY (meeting_id, round, signer),
  CONSTRAINT fk_minutes_adoption_minutes FOREIGN KEY (meeting_id) REFERENCES minutes (meeting_id),
  CONSTRAINT fk_minutes_adoption_member FOREIGN KEY (member_id) REFERENCES party_member (id),
  CONSTRAINT fk_minutes_adoption_writer FOREIGN KEY (entered_by) REFERENCES account (id)
);
