CREATE INDEX ix_audit_entry_organization_time ON audit_entry (organization_id, occurred_at, sequence);
