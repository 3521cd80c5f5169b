INSERT INTO minutes_template (id, kind, effective_from, document, article, provenance) VALUES
  (UNHEX('01938A0E7C00700080000000A9E40001'), 'REGULAR', '2018-07-06', 'HD 12-HD/BTCTW ngày 06/7/2018; HD 42-HD/BTCTW ngày 28/10/2025', 'quy trình sinh hoạt thường kỳ',
   'Ghép từ mẫu biên bản công khai của Bình Thuận, chương trình của Tuy Lộc (Yên Bái) và quy trình của hướng dẫn; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40002'), 'THEMATIC', '2018-07-06', 'HD 12-HD/BTCTW ngày 06/7/2018; HD 42-HD/BTCTW ngày 28/10/2025', 'quy trình sinh hoạt chuyên đề',
   'Không tìm thấy mẫu biên bản chuyên đề; các mục suy từ quy trình của hướng dẫn; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40003'), 'COMBINED', '2018-07-06', 'HD 12-HD/BTCTW ngày 06/7/2018; HD 42-HD/BTCTW ngày 28/10/2025', 'sinh hoạt thường kỳ kết hợp chuyên đề',
   'Hai phần nối tiếp nhau theo quy trình của hướng dẫn; chưa đối chiếu toàn văn.'),
  (UNHEX('01938A0E7C00700080000000A9E40004'), 'COMMITTEE_PREMEETING', '2018-07-06', 'Mặc định của hệ thống', 'họp chi ủy',
   'Không tìm thấy quy định về các mục; là gợi ý để bắt đầu.'),
  (UNHEX('01938A0E7C00700080000000A9E40005'), 'EXTRAORDINARY', '2018-07-06', 'Mặc định của hệ thống', 'sinh hoạt đột xuất',
   'Không tìm thấy quy định về các mục; là gợi ý để bắt đầu.'),
  (UNHEX('01938A0E7C00700080000000A9E40006'), 'GROUP', '2018-07-06', 'Mặc định của hệ thống', 'họp tổ đảng',
   'Không tìm thấy quy định về các mục; là gợi ý để bắt đầu.');
