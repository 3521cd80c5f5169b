INSERT INTO member_change (id, member_id, kind, effective_from, effective_to, cell_id, reason, recorded_at)
SELECT id, member_id,
       CASE standing WHEN 'EXEMPT' THEN 'EXEMPTION_GRANTED'
                     WHEN 'TEMPORARILY_AWAY' THEN 'TEMPORARY_TRANSFER_STARTED'
                     ELSE 'SPECIAL_DUTY_STARTED' END,
       valid_from, valid_to, host_cell_id, reason, UTC_TIMESTAMP(6)
FROM standing_period;
