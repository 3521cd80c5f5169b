CREATE TABLE meeting_notice (
  id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  organization_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  meeting_kind VARCHAR(20) NOT NULL,
  place VARCHAR(200) NOT NULL,
  planned_start DATETIME(6) NOT NULL,
  planned_end DATETIME(6) NOT NULL,
  time_known BIT(1) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_meeting_notice_meeting (meeting_id, id),
  CONSTRAINT fk_meeting_notice_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_meeting_notice_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
