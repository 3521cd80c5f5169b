package vn.nenep.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.nenep.testing.Databases;

/** What the database holds, table by table, short enough to be compared often. */
record Fingerprint(Map<String, Long> checksums) {

    /** The trail is written by reads and by refusals too, and jobs write when they get to it. */
    private static final Set<String> MOVES_BY_ITSELF = Set.of("audit_", "job", "roster_", "flyway_");

    static Fingerprint now(Connection connection) throws SQLException {
        Map<String, Long> checksums = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + tables(connection))) {
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new Fingerprint(checksums);
    }

    /** Which tables hold something else. */
    List<String> differencesTo(Fingerprint other) {
        return checksums.keySet().stream()
                .filter(table -> !checksums.get(table).equals(other.checksums.get(table)))
                .toList();
    }

    static Connection connect() throws SQLException {
        return Databases.asOwner();
    }

    private static String tables(Connection connection) throws SQLException {
        StringBuilder names = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (MOVES_BY_ITSELF.stream().noneMatch(name::startsWith)) {
                    names.append(names.isEmpty() ? "" : ", ").append(name);
                }
            }
        }
        return names.toString();
    }
}
