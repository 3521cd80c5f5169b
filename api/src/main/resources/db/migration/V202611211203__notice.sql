-- One for each account and change, however often something is tried again.
CREATE TABLE notice (
  id BINARY(16) NOT NULL,
  meeting_notice_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  read_at DATETIME(6),
  PRIMARY KEY (id),
  CONSTRAINT uk_notice_account UNIQUE (meeting_notice_id, account_id),
  INDEX ix_notice_account (account_id, id),
  INDEX ix_notice_unread (account_id, read_at, id),
  CONSTRAINT fk_notice_meeting_notice FOREIGN KEY (meeting_notice_id) REFERENCES meeting_notice (id),
  CONSTRAINT fk_notice_account FOREIGN KEY (account_id) REFERENCES account (id)
);
