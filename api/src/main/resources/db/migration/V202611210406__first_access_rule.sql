INSERT INTO access_rule (valid_from, delegation_days, invitation_days, source)
VALUES ('2020-01-01', 90, 14, 'Mặc định của hệ thống; cấp ủy có thể quy định khác');
