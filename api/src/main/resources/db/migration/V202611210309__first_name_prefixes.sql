INSERT INTO member_name_prefix (prefix, sort_key, member_id)
WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < 120)
SELECT DISTINCT LEFT(SUBSTRING(m.search_name, word.i), size.i), m.sort_key, m.id
FROM party_member m
JOIN place word ON word.i <= CHAR_LENGTH(m.search_name)
  AND (word.i = 1 OR SUBSTRING(m.search_name, word.i - 1, 1) = ' ')
JOIN place size ON size.i <= 8
  AND size.i <= CHAR_LENGTH(SUBSTRING_INDEX(SUBSTRING(m.search_name, word.i), ' ', 1));
