CREATE TABLE rights_generation (
  id INT NOT NULL,
  generation BIGINT NOT NULL,
  PRIMARY KEY (id)
);
