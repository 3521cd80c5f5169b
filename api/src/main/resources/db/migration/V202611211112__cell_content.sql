CREATE TABLE cell_content (
  id BINARY(16) NOT NULL,
  cell_type VARCHAR(30) NOT NULL,
  effective_from DATE NOT NULL,
  heads VARCHAR(2000) NOT NULL,
  document VARCHAR(200) NOT NULL,
  article VARCHAR(200) NOT NULL,
  provenance VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_cell_content_type UNIQUE (cell_type, effective_from)
);
