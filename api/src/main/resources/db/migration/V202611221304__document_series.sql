CREATE TABLE document_series (
  organization_id BINARY(16) NOT NULL,
  symbol VARCHAR(10) NOT NULL,
  term_start DATE NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (organization_id, symbol, term_start),
  CONSTRAINT fk_document_series_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
