INSERT INTO document_form
  (code, effective_from, effective_to, margin_top, margin_bottom, margin_left, margin_right, line_spacing, first_line_indent,
   body_size, party_size, superior_size, issuer_size, number_size, date_size, type_size, about_size,
   minute_taker_title, chair_title, document, article, provenance) VALUES
  ('HD36-2018', '2000-01-01', '2026-05-26', 20, 20, 30, 15, 19, 10, 14, 15, 14, 14, 14, 14, 16, 14,
   'THƯ KÝ', 'CHỦ TRÌ', 'HD 36-HD/VPTW ngày 03/4/2018', 'thể thức và kỹ thuật trình bày',
   'Cỡ chữ theo các trang trích dẫn công khai; lề, giãn dòng lấy như HD 05; dùng cho mọi ngày trước 27/5/2026; chưa đối chiếu toàn văn.'),
  ('HD05-2026', '2026-05-27', NULL, 20, 20, 30, 15, 19, 10, 14, 15, 14, 14, 14, 14, 16, 14,
   'NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ', '399-QĐ/TW ngày 09/01/2026; HD 05-HD/VPTW ngày 27/5/2026', 'thể thức và kỹ thuật trình bày',
   'Theo bộ công cụ công khai dựa trên văn bản; các nguồn ghi giãn dòng 18, 19 hoặc 20 pt; cỡ chữ phần đầu lấy như HD 36; chưa đối chiếu toàn văn.');
