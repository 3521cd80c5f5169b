INSERT INTO member_change (id, member_id, kind, effective_from, cell_id, recorded_at)
SELECT id, id, 'ENROLLED', admitted_on, cell_id, UTC_TIMESTAMP(6) FROM party_member;
