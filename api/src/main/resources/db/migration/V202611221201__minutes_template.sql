CREATE TABLE minutes_template (
  id BINARY(16) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  effective_from DATE NOT NULL,
  document VARCHAR(200) NOT NULL,
  article VARCHAR(200) NOT NULL,
  provenance VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_minutes_template_kind UNIQUE (kind, effective_from)
);
