CREATE INDEX ix_audit_entry_type_time ON audit_entry (object_type, occurred_at, sequence);
