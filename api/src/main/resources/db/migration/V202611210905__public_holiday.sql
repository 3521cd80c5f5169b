CREATE TABLE public_holiday (
  day DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  PRIMARY KEY (day)
);
