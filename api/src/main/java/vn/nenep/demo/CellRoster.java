package vn.nenep.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody who has ever been in a cell, with the days of it. */
class CellRoster {

    /** Days, the last one included; null while it lasts. */
    record Span(LocalDate from, LocalDate to, String standing) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** One person in one cell. */
    record Person(
            byte[] id,
            String name,
            byte[] sortKey,
            String position,
            LocalDate recognized,
            Span here,
            List<Span> standings) {

        String categoryOn(LocalDate day) {
            return recognized == null || recognized.isAfter(day) ? "PROBATIONARY" : "OFFICIAL";
        }

        String standingOn(LocalDate day) {
            return standings.stream()
                    .filter(span -> span.holds(day))
                    .map(Span::standing)
                    .findFirst()
                    .orElse("ACTIVE");
        }
    }

    private CellRoster() {}

    static PreparedStatement query(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                SELECT c.id, m.id, m.full_name, m.sort_key, m.position, m.recognized_on, c.valid_from, c.valid_to,
                       s.standing, s.valid_from, s.valid_to
                FROM member_cell c JOIN party_member m ON m.id = c.member_id
                LEFT JOIN standing_period s ON s.member_id = m.id
                WHERE c.cell_id = ? AND c.voided_at IS NULL AND m.voided = 0
                ORDER BY m.sort_key, m.id, c.valid_from
                """);
    }

    static List<Person> read(PreparedStatement query, byte[] cell) throws SQLException {
        Map<String, Person> people = new LinkedHashMap<>();
        query.setBytes(1, cell);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String membership = HexFormat.of().formatHex(row.getBytes(1));
                if (!people.containsKey(membership)) {
                    people.put(membership, person(row));
                }
                if (row.getString(9) != null) {
                    people.get(membership).standings().add(new Span(day(row, 10), day(row, 11), row.getString(9)));
                }
            }
        }
        return new ArrayList<>(people.values());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getBytes(2),
                row.getString(3),
                row.getBytes(4),
                row.getString(5),
                day(row, 6),
                new Span(day(row, 7), day(row, 8), null),
                new ArrayList<>());
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
