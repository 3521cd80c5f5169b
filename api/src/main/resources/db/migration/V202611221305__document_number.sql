CREATE TABLE document_number (
  id BINARY(16) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  symbol VARCHAR(10) NOT NULL,
  term_start DATE NOT NULL,
  number INT NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  issued_on DATE NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_document_number UNIQUE (organization_id, symbol, term_start, number),
  CONSTRAINT uk_document_number_meeting UNIQUE (meeting_id, symbol),
  CONSTRAINT fk_document_number_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT fk_document_number_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
