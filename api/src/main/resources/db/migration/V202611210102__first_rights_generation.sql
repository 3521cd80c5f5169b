INSERT INTO rights_generation (id, generation) VALUES (1, 1);
