CREATE TABLE document_setting (
  organization_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  place_name VARCHAR(100),
  signature_title VARCHAR(100),
  term_start DATE,
  line_spacing INT,
  PRIMARY KEY (organization_id),
  CONSTRAINT fk_document_setting_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
