CREATE TABLE organization (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  search_name VARCHAR(200) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  cell_type VARCHAR(40),
  parent_id BINARY(16),
  active_from DATE NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_organization_code UNIQUE (code),
  CONSTRAINT fk_organization_parent_id FOREIGN KEY (parent_id) REFERENCES organization (id)
);
