CREATE TABLE handbook_upload (
  id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  member_id BINARY(16) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BINARY(16) NOT NULL,
  recorded_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_handbook_upload_meeting (meeting_id, uploaded_at),
  CONSTRAINT fk_handbook_upload_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_handbook_upload_member FOREIGN KEY (member_id) REFERENCES party_member (id),
  CONSTRAINT fk_handbook_upload_account FOREIGN KEY (recorded_by) REFERENCES account (id)
);
