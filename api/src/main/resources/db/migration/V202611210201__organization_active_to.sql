ALTER TABLE organization
  ADD COLUMN zone VARCHAR(64) NOT NULL DEFAULT 'Asia/Ho_Chi_Minh',
  ADD COLUMN active_to DATE;
