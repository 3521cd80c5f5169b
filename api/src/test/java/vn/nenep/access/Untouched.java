package vn.nenep.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.testing.Sql;

/**
 * The sum of every row of every table, to see that nothing changed. Not the seals, which are set beside all requests, and of
 * the audit trail not the notes of refusals, which are what a refusal may leave.
 */
final class Untouched {

    private static final List<String> BESIDE =
            List.of("audit_entry", "audit_seal", "audit_sealing", "audit_head", "flyway_schema_history");

    private static final String SUMS = Sql.column("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name")
            .stream()
            .filter(table -> !BESIDE.contains(table))
            .map(Untouched::sum)
            .collect(Collectors.joining(" UNION ALL "));

    private Untouched() {}

    /** Empty when everything is as it was. */
    static Optional<String> difference(String before) {
        List<String> known = before.lines().toList();
        String changed =
                everything().lines().filter(line -> !known.contains(line)).collect(Collectors.joining(", "));
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    static String everything() {
        return Sql.rows(SUMS)
                + Sql.rows("SELECT COUNT(*), MAX(sequence) FROM audit_entry WHERE object_type <> 'refusal'");
    }

    private static String sum(String table) {
        String columns = Sql.column(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = ? ORDER BY ordinal_position",
                        table)
                .stream()
                .map(column -> "IFNULL(`" + column + "`, '~')")
                .collect(Collectors.joining(", "));
        return "SELECT '" + table + "', COUNT(*), SUM(CRC32(CONCAT_WS('|', " + columns + "))) FROM `" + table + "`";
    }
}
