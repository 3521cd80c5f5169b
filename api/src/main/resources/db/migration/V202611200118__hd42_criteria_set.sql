INSERT INTO criteria_set (id, code, name, effective_from, effective_to, provenance) VALUES
  (UNHEX('01938A0E7C007000800000000042AA01'), 'HD42-2025', 'Khung tiêu chí HD 42-HD/BTCTW', '2025-10-28', NULL,
   'HD 42-HD/BTCTW ngày 28/10/2025. Trọng số nhóm theo ba phần mềm công khai thống nhất với nhau, cách chia mục theo một trong ba; chưa đối chiếu toàn văn.');
