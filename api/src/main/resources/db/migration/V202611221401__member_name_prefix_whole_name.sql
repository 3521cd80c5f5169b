-- The whole folded name beside each beginning: the other words of a search are compared where the first is found. Looking
-- each of them up cost more than reading the range.
ALTER TABLE member_name_prefix ADD COLUMN search_name VARCHAR(120) NOT NULL DEFAULT '';

UPDATE member_name_prefix word
JOIN party_member m ON m.id = word.member_id
SET word.search_name = m.search_name;

ALTER TABLE member_name_prefix ALTER COLUMN search_name DROP DEFAULT;
