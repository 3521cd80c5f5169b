CREATE INDEX ix_audit_entry_account_time ON audit_entry (account_id, occurred_at, sequence);
