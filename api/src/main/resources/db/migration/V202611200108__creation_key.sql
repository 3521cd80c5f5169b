CREATE TABLE creation_key (
  id BINARY(16) NOT NULL,
  principal VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  made_id BINARY(16),
  used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_creation_key UNIQUE (principal, idempotency_key)
);
