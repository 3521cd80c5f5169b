-- Every beginning of every word of a folded name, in the order of names: a search reads one range and sorts nothing.
-- No foreign key: its index would be larger than the table; the rows are found by their member's sort key.
CREATE TABLE member_name_prefix (
  prefix VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sort_key VARBINARY(400) NOT NULL,
  member_id BINARY(16) NOT NULL,
  PRIMARY KEY (prefix, sort_key, member_id)
);
