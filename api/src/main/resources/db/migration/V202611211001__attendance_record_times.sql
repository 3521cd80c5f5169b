ALTER TABLE attendance_record
  ADD COLUMN arrived_at DATETIME(6),
  ADD COLUMN left_at DATETIME(6),
  ADD COLUMN online BIT(1) NOT NULL DEFAULT b'0',
  ADD COLUMN source VARCHAR(20),
  ADD COLUMN marked_by BINARY(16),
  ADD COLUMN marked_by_name VARCHAR(120);
