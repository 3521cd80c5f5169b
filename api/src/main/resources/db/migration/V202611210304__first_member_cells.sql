INSERT INTO member_cell (id, member_id, cell_id, valid_from)
SELECT id, id, cell_id, admitted_on FROM party_member;
