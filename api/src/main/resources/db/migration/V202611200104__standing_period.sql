CREATE TABLE standing_period (
  id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  standing VARCHAR(20) NOT NULL,
  reason VARCHAR(300),
  host_cell_id BINARY(16),
  valid_from DATE NOT NULL,
  valid_to DATE,
  PRIMARY KEY (id),
  INDEX ix_standing_period_member (member_id, valid_from),
  INDEX ix_standing_period_host (host_cell_id, valid_from),
  CONSTRAINT fk_standing_period_member FOREIGN KEY (member_id) REFERENCES party_member (id),
  CONSTRAINT fk_standing_period_host FOREIGN KEY (host_cell_id) REFERENCES organization (id)
);
