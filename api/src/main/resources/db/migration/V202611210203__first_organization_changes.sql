INSERT INTO organization_change
  (id, organization_id, kind, effective_on, code, name, parent_id, recorded_at)
SELECT id, id, 'CREATED', active_from, code, name, parent_id, UTC_TIMESTAMP(6) FROM organization;
