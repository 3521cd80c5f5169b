CREATE TABLE account (
  id BINARY(16) NOT NULL,
  subject VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  member_id BINARY(16),
  display_name VARCHAR(120) NOT NULL,
  demo BIT(1) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_account_subject UNIQUE (subject),
  CONSTRAINT fk_account_member FOREIGN KEY (member_id) REFERENCES party_member (id)
);
