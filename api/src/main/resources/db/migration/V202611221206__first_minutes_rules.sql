INSERT INTO minutes_rule
  (id, code, organization_id, effective_from, effective_to, setting, document, article, provenance) VALUES
  (UNHEX('01938A0E7C00700080000000A9E50001'), 'OBJECTION_HOURS', NULL, '2018-07-06', NULL, 48, 'HD 42-HD/BTCTW ngày 28/10/2025', 'sau sinh hoạt',
   'Văn bản hoàn thiện và báo cáo trong 2 ngày; lấy làm thời hạn góp ý biên bản, là mặc định chưa đối chiếu. Cấp ủy có thể quy định khác: thêm một dòng cho tổ chức đó.'),
  (UNHEX('01938A0E7C00700080000000A9E50002'), 'COPY_PERCENT', NULL, '2018-07-06', NULL, 60, 'Mặc định của hệ thống', 'gợi ý rà soát biên bản',
   'Không có quy định về mức giống nhau; chỉ để người ghi biên bản tự xem lại.');
