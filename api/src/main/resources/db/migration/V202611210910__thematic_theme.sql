CREATE TABLE thematic_theme (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  organization_id BINARY(16) NOT NULL,
  year INT NOT NULL,
  quarter INT NOT NULL,
  title VARCHAR(300) NOT NULL,
  presenter_id BINARY(16),
  state VARCHAR(20) NOT NULL,
  note VARCHAR(500),
  meeting_id BINARY(16),
  PRIMARY KEY (id),
  INDEX ix_thematic_theme_organization (organization_id, year, quarter, id),
  CONSTRAINT fk_thematic_theme_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT fk_thematic_theme_presenter FOREIGN KEY (presenter_id) REFERENCES party_member (id),
  CONSTRAINT fk_thematic_theme_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
