package vn.nenep.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.testing.Databases;

/** What is in a database, as text to compare. */
final class Tables implements AutoCloseable {

    private static final String HERE = " WHERE table_schema = DATABASE()";

    private final Connection connection;

    private Tables(Connection connection) {
        this.connection = connection;
    }

    static Tables asOwner(String url) throws SQLException {
        return new Tables(DriverManager.getConnection(url, Databases.ownerName(), Databases.ownerPassword()));
    }

    static Tables asApplication(String url) throws SQLException {
        return new Tables(
                DriverManager.getConnection(url, Databases.applicationName(), Databases.applicationPassword()));
    }

    /** A line for each row, its values divided by bars. */
    List<String> lines(String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringJoiner line = new StringJoiner("|");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(String.valueOf(rows.getString(i)));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    /** The columns of each table. */
    Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String line : lines("SELECT table_name, column_name FROM information_schema.columns" + HERE)) {
            String[] names = line.split("\\|");
            columns.computeIfAbsent(names[0], table -> new ArrayList<>()).add(names[1]);
        }
        return columns;
    }

    /** The rows of these tables as far as these columns go. */
    Map<String, List<String>> rows(Map<String, List<String>> columns) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            String values = table.getValue().stream().map("HEX(%s)"::formatted).collect(Collectors.joining(", "));
            List<String> lines = lines("SELECT " + values + " FROM " + table.getKey());
            rows.put(table.getKey(), lines.stream().sorted().toList());
        }
        return rows;
    }

    /** Columns, indexes and references: all that the service relies on. */
    List<String> shape() throws SQLException {
        List<String> shape = lines("SELECT table_name, column_name, column_type, is_nullable, column_default,"
                + " collation_name, extra FROM information_schema.columns" + HERE
                + " ORDER BY table_name, ordinal_position");
        shape.addAll(lines("SELECT table_name, index_name, non_unique, seq_in_index, column_name"
                + " FROM information_schema.statistics" + HERE + " ORDER BY table_name, index_name, seq_in_index"));
        shape.addAll(lines("SELECT table_name, constraint_name, column_name, referenced_table_name"
                + " FROM information_schema.key_column_usage" + HERE
                + " ORDER BY table_name, constraint_name, ordinal_position"));
        return shape;
    }

    /** What the user may do with each table, in the order of the alphabet. */
    Map<String, String> rights() throws SQLException {
        Map<String, String> rights = new TreeMap<>();
        for (String line : lines("SELECT table_name, privilege_type FROM information_schema.table_privileges" + HERE
                + " ORDER BY table_name, privilege_type")) {
            String[] right = line.split("\\|");
            rights.merge(right[0], right[1], (before, next) -> before + "," + next);
        }
        return rights;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
