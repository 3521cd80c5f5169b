CREATE INDEX ix_organization_parent_parent ON organization_parent (parent_id, valid_from, organization_id);
