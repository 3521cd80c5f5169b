CREATE TABLE access_rule (
  valid_from DATE NOT NULL,
  delegation_days INT NOT NULL,
  invitation_days INT NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (valid_from)
);
