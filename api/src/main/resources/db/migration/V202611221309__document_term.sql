CREATE TABLE document_term (
  effective_from DATE NOT NULL,
  document VARCHAR(200) NOT NULL,
  article VARCHAR(200) NOT NULL,
  provenance VARCHAR(500) NOT NULL,
  PRIMARY KEY (effective_from)
);
