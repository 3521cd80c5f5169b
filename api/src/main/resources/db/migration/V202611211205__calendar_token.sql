CREATE TABLE calendar_token (
  account_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  digest VARBINARY(32) NOT NULL,
  renewed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT uk_calendar_token_digest UNIQUE (digest),
  CONSTRAINT fk_calendar_token_account FOREIGN KEY (account_id) REFERENCES account (id)
);
