INSERT INTO vote_rule
  (id, code, effective_from, effective_to, numerator, denominator, more_than, document, article, provenance) VALUES
  (UNHEX('01938A0E7C00700080000000A9E40001'), 'ORDINARY', '2011-01-19', NULL, 1, 2, 1, 'Điều lệ Đảng (Đại hội XI)', 'Điều 9, khoản 5',
   'Theo các trang trích dẫn công khai; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40002'), 'ADMISSION', '2011-01-19', '2025-05-25', 2, 3, 0, 'Điều lệ Đảng (Đại hội XI)', 'kết nạp đảng viên',
   'Theo các trang trích dẫn công khai; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40003'), 'ADMISSION', '2025-05-26', NULL, 2, 3, 0, '294-QĐ/TW ngày 26/5/2025', 'kết nạp đảng viên',
   'Theo phần mềm công khai dựa trên văn bản; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40004'), 'RECOGNITION', '2011-01-19', '2025-05-25', 2, 3, 0, 'Điều lệ Đảng (Đại hội XI)', 'công nhận đảng viên chính thức',
   'Theo các trang trích dẫn công khai; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40005'), 'RECOGNITION', '2025-05-26', NULL, 2, 3, 0, '294-QĐ/TW ngày 26/5/2025', 'công nhận đảng viên chính thức',
   'Theo phần mềm công khai dựa trên văn bản; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40006'), 'EXPULSION', '2011-01-19', NULL, 2, 3, 0, 'Điều lệ Đảng (Đại hội XI)', 'khai trừ đảng viên',
   'Chi bộ đề nghị, cấp có thẩm quyền quyết định; chưa có nguồn đối chiếu, là mặc định.');
