CREATE TABLE schedule_registration (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  organization_id BINARY(16) NOT NULL,
  month DATE NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  planned_start DATETIME(6) NOT NULL,
  place VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(500),
  notice_id BINARY(16),
  PRIMARY KEY (id),
  CONSTRAINT uk_schedule_registration UNIQUE (organization_id, month),
  CONSTRAINT fk_schedule_registration_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT fk_schedule_registration_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_schedule_registration_notice FOREIGN KEY (notice_id) REFERENCES schedule_notice (id)
);
