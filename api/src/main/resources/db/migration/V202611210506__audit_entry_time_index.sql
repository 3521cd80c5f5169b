CREATE INDEX ix_audit_entry_time ON audit_entry (occurred_at, sequence);
