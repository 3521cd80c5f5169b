ALTER TABLE audit_entry ADD COLUMN granted_role VARCHAR(30);
