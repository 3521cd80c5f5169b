-- Two people at a time cannot carry one card number; whoever has left gives it free, so that they can come back.
ALTER TABLE party_member
  ADD COLUMN card_number VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  ADD COLUMN born_on DATE,
  ADD COLUMN phone VARCHAR(20),
  ADD COLUMN email VARCHAR(120),
  ADD COLUMN status VARCHAR(10) NOT NULL DEFAULT 'CURRENT',
  ADD COLUMN left_on DATE,
  ADD COLUMN left_kind VARCHAR(20),
  ADD COLUMN voided BIT(1) NOT NULL DEFAULT b'0',
  ADD COLUMN card_in_use VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (CASE WHEN status = 'CURRENT' AND voided = 0 THEN card_number END) STORED,
  ADD CONSTRAINT uk_party_member_card UNIQUE (card_in_use),
  ADD INDEX ix_party_member_status (status, sort_key, id),
  DROP INDEX ix_party_member_name;
