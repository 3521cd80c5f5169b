DELETE FROM attendance_rule WHERE code = 'ONLINE';
