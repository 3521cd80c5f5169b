CREATE TABLE organization_path (
  ancestor_id BINARY(16) NOT NULL,
  descendant_id BINARY(16) NOT NULL,
  depth INT NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id),
  INDEX ix_organization_path_descendant (descendant_id, ancestor_id),
  CONSTRAINT fk_organization_path_ancestor FOREIGN KEY (ancestor_id) REFERENCES organization (id),
  CONSTRAINT fk_organization_path_descendant FOREIGN KEY (descendant_id) REFERENCES organization (id)
);
