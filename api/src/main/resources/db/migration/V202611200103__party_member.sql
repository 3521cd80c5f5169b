CREATE TABLE party_member (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  cell_id BINARY(16) NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  sort_key VARBINARY(400) NOT NULL,
  search_name VARCHAR(120) NOT NULL,
  category VARCHAR(20) NOT NULL,
  position VARCHAR(20) NOT NULL,
  admitted_on DATE NOT NULL,
  recognized_on DATE,
  PRIMARY KEY (id),
  INDEX ix_party_member_cell (cell_id, sort_key, id),
  INDEX ix_party_member_name (sort_key, id),
  CONSTRAINT fk_party_member_cell FOREIGN KEY (cell_id) REFERENCES organization (id)
);
