CREATE TABLE member_cell (
  id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  cell_id BINARY(16) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  reason VARCHAR(300),
  decision_number VARCHAR(60),
  position_at_end VARCHAR(20),
  voided_at DATETIME(6),
  open_member_id BINARY(16) GENERATED ALWAYS AS (CASE WHEN valid_to IS NULL AND voided_at IS NULL THEN member_id END) STORED,
  PRIMARY KEY (id),
  CONSTRAINT uk_member_cell_open UNIQUE (open_member_id),
  INDEX ix_member_cell_cell (cell_id, valid_from, member_id),
  INDEX ix_member_cell_member (member_id, valid_from),
  CONSTRAINT fk_member_cell_member FOREIGN KEY (member_id) REFERENCES party_member (id),
  CONSTRAINT fk_member_cell_cell FOREIGN KEY (cell_id) REFERENCES organization (id)
);
