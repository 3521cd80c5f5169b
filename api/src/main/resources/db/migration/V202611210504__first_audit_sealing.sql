INSERT INTO audit_sealing (id, settled_through) VALUES (1, 0);
