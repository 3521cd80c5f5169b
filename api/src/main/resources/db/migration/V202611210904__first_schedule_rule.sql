INSERT INTO schedule_rule (valid_from, register_by_day, agree_by_day, source)
VALUES ('2020-01-01', 20, 25, 'Mặc định của hệ thống theo nền nếp của một đảng bộ (đăng ký trước ngày 20, thống nhất trước ngày 25); cấp ủy có thể quy định khác');
