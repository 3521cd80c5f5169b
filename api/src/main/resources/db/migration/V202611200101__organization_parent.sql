CREATE TABLE organization_parent (
  id BINARY(16) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  parent_id BINARY(16) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  PRIMARY KEY (id),
  CONSTRAINT uk_organization_parent UNIQUE (organization_id, valid_from),
  CONSTRAINT fk_organization_parent_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT fk_organization_parent_parent FOREIGN KEY (parent_id) REFERENCES organization (id)
);
