CREATE TABLE vote_rule (
  id BINARY(16) NOT NULL,
  code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  effective_from DATE NOT NULL,
  effective_to DATE,
  numerator INT NOT NULL,
  denominator INT NOT NULL,
  more_than BIT(1) NOT NULL,
  document VARCHAR(200) NOT NULL,
  article VARCHAR(200) NOT NULL,
  provenance VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_vote_rule_code UNIQUE (code, effective_from)
);
