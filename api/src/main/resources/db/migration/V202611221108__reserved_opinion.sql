-- Of a minority (Charter, Art. 9): kept as it was said, only ever added.
CREATE TABLE reserved_opinion (
  id BINARY(16) NOT NULL,
  vote_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  opinion VARCHAR(2000) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by BINARY(16) NOT NULL,
  entered_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_reserved_opinion_vote (vote_id, id),
  CONSTRAINT fk_reserved_opinion_vote FOREIGN KEY (vote_id) REFERENCES vote (id),
  CONSTRAINT fk_reserved_opinion_member FOREIGN KEY (member_id) REFERENCES party_member (id),
  CONSTRAINT fk_reserved_opinion_enterer FOREIGN KEY (entered_by) REFERENCES account (id)
);
