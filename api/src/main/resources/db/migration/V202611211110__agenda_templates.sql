INSERT INTO agenda_template (id, kind, effective_from, document, article, provenance) VALUES
  (UNHEX('01938A0E7C00700080000000A9E10001'), 'REGULAR', '2025-10-28', 'HD 42-HD/BTCTW ngày 28/10/2025', 'quy trình sinh hoạt thường kỳ',
   'Các bước theo trang trích dẫn công khai; số phút là gợi ý của hệ thống; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E10002'), 'THEMATIC', '2025-10-28', 'HD 42-HD/BTCTW ngày 28/10/2025', 'quy trình sinh hoạt chuyên đề',
   'Các bước theo trang trích dẫn công khai; số phút là gợi ý của hệ thống; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E10003'), 'COMBINED', '2025-10-28', 'HD 42-HD/BTCTW ngày 28/10/2025', 'sinh hoạt thường kỳ kết hợp chuyên đề',
   'Các bước theo trang trích dẫn công khai; số phút là gợi ý của hệ thống; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E10004'), 'COMMITTEE_PREMEETING', '2025-10-28', 'HD 42-HD/BTCTW ngày 28/10/2025', 'chuẩn bị sinh hoạt chi bộ',
   'Các bước theo trang trích dẫn công khai; số phút là gợi ý của hệ thống; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E10005'), 'EXTRAORDINARY', '2025-10-28', 'Mặc định của hệ thống', 'sinh hoạt đột xuất',
   'Không tìm thấy quy định về các bước; là gợi ý để bắt đầu.'),
  (UNHEX('01938A0E7C00700080000000A9E10006'), 'GROUP', '2025-10-28', 'Mặc định của hệ thống', 'họp tổ đảng',
   'Không tìm thấy quy định về các bước; là gợi ý để bắt đầu.');
