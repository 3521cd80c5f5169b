CREATE TABLE holiday_list (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  organization_id BINARY(16) NOT NULL,
  year INT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_holiday_list UNIQUE (organization_id, year),
  CONSTRAINT fk_holiday_list_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
