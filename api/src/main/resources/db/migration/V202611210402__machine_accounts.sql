UPDATE account SET kind = 'MACHINE' WHERE id IN (SELECT account_id FROM role_assignment WHERE role = 'INTEGRATION');
