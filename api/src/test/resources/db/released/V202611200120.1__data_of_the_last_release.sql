-- What a database held when its schema was that of the last release: some of everything, and what is rare.
SET @province = UNHEX('01938A0E7C00700080000000000000A1');
SET @district = UNHEX('01938A0E7C00700080000000000000A2');
SET @village = UNHEX('01938A0E7C00700080000000000000A3');
SET @school = UNHEX('01938A0E7C00700080000000000000A4');
INSERT INTO organization (id, version, code, name, search_name, kind, cell_type, parent_id, active_from) VALUES
  (@province, 0, 'T01', 'Đảng bộ tỉnh Mẫu', 'dang bo tinh mau', 'PROVINCE_COMMITTEE', NULL, NULL, '2000-01-01'),
  (@district, 2, 'T01.H1', 'Đảng bộ huyện Hòa', 'dang bo huyen hoa', 'SUPERIOR_COMMITTEE', NULL, @province, '2000-01-01'),
  (@village, 5, 'T01.H1.x', 'Chi bộ thôn Hoà', 'chi bo thon hoa', 'CELL', 'VILLAGE_RESIDENTIAL', @district, '2003-05-19'),
  (@school, 0, 'T01.H1.X', 'Chi bộ trường Hoa', 'chi bo truong hoa', 'CELL', 'ADMIN_PUBLIC_SERVICE', @district, '2020-02-03');
INSERT INTO organization_parent (id, organization_id, parent_id, valid_from, valid_to) VALUES
  (UNHEX('01938A0E7C00700080000000000000B1'), @district, @province, '2000-01-01', NULL),
  (UNHEX('01938A0E7C00700080000000000000B2'), @village, @province, '2003-05-19', '2009-12-31'),
  (UNHEX('01938A0E7C00700080000000000000B3'), @village, @district, '2010-01-01', NULL),
  (UNHEX('01938A0E7C00700080000000000000B4'), @school, @district, '2020-02-03', NULL);
INSERT INTO organization_path (ancestor_id, descendant_id, depth) VALUES
  (@province, @province, 0), (@district, @district, 0), (@village, @village, 0), (@school, @school, 0),
  (@province, @district, 1), (@district, @village, 1), (@district, @school, 1),
  (@province, @village, 2), (@province, @school, 2);

SET @secretary = UNHEX('01938A0E7C00700080000000000000C1');
SET @guest = UNHEX('01938A0E7C00700080000000000000C2');
SET @elder = UNHEX('01938A0E7C00700080000000000000C3');
SET @soldier = UNHEX('01938A0E7C00700080000000000000C4');
INSERT INTO party_member (id, version, cell_id, full_name, sort_key, search_name, category, position, admitted_on, recognized_on) VALUES
  (@secretary, 3, @village, 'Đỗ Thị Ưởng', X'5A0105', 'do thi uong', 'OFFICIAL', 'SECRETARY', '1998-03-26', '1999-03-26'),
  (@guest, 0, @village, 'Y Krôngkmarh Niê', X'4A0107', 'y krongkmarh nie', 'OFFICIAL', 'NONE', '2015-09-02', '2016-09-02'),
  (@elder, 1, @school, 'Lê Thị Thị', X'570109', 'le thi thi', 'OFFICIAL', 'NONE', '1975-05-01', '1976-05-01'),
  (@soldier, 0, @school, 'H’Loan Êban', X'3A0102', 'h’loan eban', 'PROBATIONARY', 'NONE', '2026-07-27', NULL);
INSERT INTO standing_period (id, member_id, standing, reason, host_cell_id, valid_from, valid_to) VALUES
  (UNHEX('01938A0E7C00700080000000000000D1'), @elder, 'EXEMPT', 'Tuổi cao, sức yếu', NULL, '2024-01-01', NULL),
  (UNHEX('01938A0E7C00700080000000000000D2'), @guest, 'TEMPORARILY_AWAY', NULL, @school, '2026-02-01', '2026-08-31'),
  (UNHEX('01938A0E7C00700080000000000000D3'), @guest, 'TEMPORARILY_AWAY', 'Đi học', NULL, '2026-10-01', NULL),
  (UNHEX('01938A0E7C00700080000000000000D4'), @soldier, 'SPECIAL_DUTY', 'Nhiệm vụ đặc thù', NULL, '2026-09-01', '2026-11-30');

SET @owner = UNHEX('01938A0E7C00700080000000000000E1');
SET @clerk = UNHEX('01938A0E7C00700080000000000000E2');
SET @machine = UNHEX('01938A0E7C00700080000000000000E3');
INSERT INTO account (id, subject, member_id, display_name, demo) VALUES
  (@owner, 'subject-of-the-secretary', @secretary, 'Đỗ Thị Ưởng', b'0'),
  (@clerk, 'Subject-of-the-secretary', NULL, 'Văn phòng', b'0'),
  (@machine, 'subject-of-the-province', NULL, 'Trục liên thông', b'0');
INSERT INTO role_assignment (id, account_id, role, organization_id, valid_from, valid_to, reason) VALUES
  (UNHEX('01938A0E7C00700080000000000000F1'), @owner, 'CELL_SECRETARY', @village, '2025-01-01', NULL, NULL),
  (UNHEX('01938A0E7C00700080000000000000F2'), @owner, 'MINUTE_TAKER', @village, '2024-01-01', '2024-12-31', 'Thay mặt'),
  (UNHEX('01938A0E7C00700080000000000000F3'), @clerk, 'COMMITTEE_OFFICE', @district, '2025-01-01', NULL, NULL),
  (UNHEX('01938A0E7C00700080000000000000F4'), @machine, 'INTEGRATION', @province, '2025-01-01', NULL, NULL);
INSERT INTO creation_key (id, principal, idempotency_key, fingerprint, made_id, used_at) VALUES
  (UNHEX('01938A0E7C0070008000000000000101'), 'subject-of-the-secretary', 'key-0001', REPEAT('ab', 32), NULL, '2026-11-01 07:00:00.000001');

SET @closed = UNHEX('01938A0E7C0070008000000000000201');
SET @draft = UNHEX('01938A0E7C0070008000000000000202');
INSERT INTO meeting (id, version, organization_id, kind, theme, place, planned_start, planned_end, actual_start, actual_end,
                     chair_id, minute_taker_id, state, announced_at) VALUES
  (@closed, 9, @village, 'REGULAR', NULL, 'Nhà văn hóa thôn', '2026-10-03 12:00:00', '2026-10-03 14:00:00',
   '2026-10-03 12:04:59.123456', '2026-10-03 13:50:00', @secretary, @guest, 'CLOSED', '2026-09-28 01:00:00'),
  (@draft, 0, @school, 'THEMATIC', 'Học tập và làm theo', 'Phòng họp', '2026-12-03 00:30:00', '2026-12-03 02:30:00',
   NULL, NULL, NULL, NULL, 'DRAFT', NULL);
INSERT INTO agenda_item (meeting_id, position, title, minutes) VALUES
  (@closed, 0, 'Tình hình tháng Chín', 30), (@closed, 1, 'Nhiệm vụ tháng Mười', NULL), (@draft, 0, 'Chuyên đề', 60);
INSERT INTO attendance_record (meeting_id, member_id, version, full_name, sort_key, category, standing, mark, reason, marked_at) VALUES
  (@closed, @secretary, 1, 'Đỗ Thị Ưởng', X'5A0105', 'OFFICIAL', 'ACTIVE', 'PRESENT', NULL, '2026-10-03 12:05:00'),
  (@closed, @guest, 2, 'Y Krôngkmarh Niê', X'4A0107', 'OFFICIAL', 'TEMPORARILY_AWAY', NULL, NULL, NULL),
  (@closed, @elder, 1, 'Lê Thị Thị', X'570109', 'OFFICIAL', 'ACTIVE', 'ABSENT_EXCUSED', 'Ốm', '2026-10-03 12:06:00');
INSERT INTO criticism_record (id, version, meeting_id, organization_id, kind, subject_id, author_id, shortcoming, remedy, answer,
                              recorded_at, answered_at) VALUES
  (UNHEX('01938A0E7C0070008000000000000301'), 1, @closed, @village, 'SELF_CRITICISM', @secretary, @secretary,
   X'0102FF00', X'00', NULL, '2026-10-03 13:00:00', NULL);
INSERT INTO quality_score (id, version, meeting_id, organization_id, criteria_set_id, score_month, state, vote_base,
                           votes_in_favour, votes_against, votes_abstained, submitted_at, submitted_by, self_total, self_grade) VALUES
  (UNHEX('01938A0E7C0070008000000000000401'), 4, @closed, @village, UNHEX('01938A0E7C007000800000000042AA01'), '2026-10-01',
   'SUBMITTED', 2, 2, 0, 0, '2026-10-04 01:00:00', @owner, 91.50, 'GOOD');
INSERT INTO quality_score_item (quality_score_id, position, code, group_code, title, max_points, evidence_met, self_points) VALUES
  (UNHEX('01938A0E7C0070008000000000000401'), 0, '1', '1', 'Bảo đảm thời gian và thời lượng sinh hoạt', 5, b'1', 4.50);

INSERT INTO audit_entry (sequence, occurred_at, account_id, actor_name, action, object_type, object_id, organization_id,
                         object_version, request_id) VALUES
  (1, '2026-09-28 01:00:00.000001', @owner, 'Đỗ Thị Ưởng', 'announceMeeting', 'meeting', @closed, @village, 3, 'request-1'),
  (2, '2026-10-03 12:05:00.5', @owner, 'Đỗ Thị Ưởng', 'recordAttendance', 'meeting', @closed, @village, 5, NULL),
  (5, '2026-10-04 01:00:00', @clerk, 'Văn phòng', 'getQualityScore', 'quality-score',
   UNHEX('01938A0E7C0070008000000000000401'), @village, NULL, 'request-2');
