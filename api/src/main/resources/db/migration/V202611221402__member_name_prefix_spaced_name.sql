-- The name beside each beginning with a space before each word, in the collation that compares letter for letter: the other
-- words of a search are then found without putting the name together and without weighing each letter, row by row.
ALTER TABLE member_name_prefix
  ADD COLUMN spaced_name VARCHAR(121) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '';

UPDATE member_name_prefix word
JOIN party_member m ON m.id = word.member_id
SET word.spaced_name = CONCAT(' ', m.search_name);

ALTER TABLE member_name_prefix ALTER COLUMN spaced_name DROP DEFAULT;
ALTER TABLE member_name_prefix DROP COLUMN search_name;
