INSERT INTO document_term (effective_from, document, article, provenance) VALUES
  ('2015-01-01', 'Điều lệ Đảng Cộng sản Việt Nam', 'nhiệm kỳ cấp ủy 5 năm',
   'Ngày đầu năm đại hội là mặc định của hệ thống; tổ chức đảng ghi ngày đại hội của mình trong phần thiết lập văn bản.'),
  ('2020-01-01', 'Điều lệ Đảng Cộng sản Việt Nam', 'nhiệm kỳ cấp ủy 5 năm',
   'Ngày đầu năm đại hội là mặc định của hệ thống; tổ chức đảng ghi ngày đại hội của mình trong phần thiết lập văn bản.'),
  ('2025-01-01', 'Điều lệ Đảng Cộng sản Việt Nam', 'nhiệm kỳ cấp ủy 5 năm',
   'Ngày đầu năm đại hội là mặc định của hệ thống; tổ chức đảng ghi ngày đại hội của mình trong phần thiết lập văn bản.');
