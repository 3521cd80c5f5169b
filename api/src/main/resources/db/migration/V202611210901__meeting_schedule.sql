CREATE TABLE meeting_schedule (
  organization_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (organization_id),
  CONSTRAINT fk_meeting_schedule_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
