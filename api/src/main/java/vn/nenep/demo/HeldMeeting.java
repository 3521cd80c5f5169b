package vn.nenep.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A closed meeting of a cell with a secretary who writes down what it said.
 *
 * @param writer the secretary's account
 */
record HeldMeeting(
        byte[] meeting,
        byte[] cell,
        LocalDateTime start,
        LocalDateTime end,
        byte[] chair,
        byte[] minuteTaker,
        byte[] writer,
        String writerName) {

    /** The last two regular ones, the latest first. */
    static List<HeldMeeting> lastTwo(Connection connection, String code) throws SQLException {
        List<HeldMeeting> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT m.id, o.id, m.actual_start, m.actual_end, m.chair_id, m.minute_taker_id, a.id, a.display_name
                FROM meeting m JOIN organization o ON o.id = m.organization_id
                  JOIN role_assignment r ON r.organization_id = o.id AND r.role = 'CELL_SECRETARY'
                  JOIN account a ON a.id = r.account_id
                WHERE o.code = ? AND m.state = 'CLOSED' AND m.kind = 'REGULAR'
                ORDER BY m.actual_start DESC LIMIT 2
                """)) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new HeldMeeting(
                            row.getBytes(1),
                            row.getBytes(2),
                            row.getObject(3, LocalDateTime.class),
                            row.getObject(4, LocalDateTime.class),
                            row.getBytes(5),
                            row.getBytes(6),
                            row.getBytes(7),
                            row.getString(8)));
                }
            }
        }
        return found;
    }
}
