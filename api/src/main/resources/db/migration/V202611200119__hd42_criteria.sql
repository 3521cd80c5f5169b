INSERT INTO criterion
  (criteria_set_id, position, code, group_code, title, max_points, evidence_kind, threshold, met_points, missed_points, source)
VALUES
  (UNHEX('01938A0E7C007000800000000042AA01'), 0, '1', '1', 'Bảo đảm thời gian và thời lượng sinh hoạt', 5, 'DURATION', 90, 5, 0, 'HD 42-HD/BTCTW: thời lượng tối thiểu 90 phút'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 1, '2', '2', 'Đảng viên dự sinh hoạt đạt từ 90% trở lên và không có đảng viên vắng không lý do', 5, 'ATTENDANCE', 90, 5, 0, 'HD 42-HD/BTCTW: tỷ lệ dự sinh hoạt; 24-QĐ/TW Điều 7: đảng viên được miễn'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 2, '3.1', '3', 'Chuẩn bị nội dung đúng, đủ, có trọng tâm', 5, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 3'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 3, '3.2', '3', 'Chi ủy (bí thư) họp trước, thông báo trước; tài liệu được đăng tải trước', 5, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 3: tài liệu trước ít nhất 1 ngày'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 4, '4.1', '4', 'Thực hiện đủ các bước của quy trình', 5, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 4'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 5, '4.2', '4', 'Nội dung đầy đủ; có biểu dương, phê bình; nhiều ý kiến phát biểu', 25, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 4'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 6, '4.3', '4', 'Điều hành linh hoạt, hiệu quả', 10, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 4'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 7, '5', '5', 'Giữ nguyên tắc tập trung dân chủ, tự phê bình và phê bình', 5, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 5'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 8, '6', '6', 'Kết quả lãnh đạo thực hiện kết luận, nghị quyết của chi bộ', 30, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 6'),
  (UNHEX('01938A0E7C007000800000000042AA01'), 9, '7', '7', 'Chủ trì kết luận; thông qua biên bản; tài liệu được đăng tải', 5, NULL, NULL, NULL, NULL, 'HD 42-HD/BTCTW, nhóm 7: trong 2 ngày sau sinh hoạt');
