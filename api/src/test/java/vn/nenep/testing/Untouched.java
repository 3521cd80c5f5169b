package vn.nenep.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sum of every row of every table, to see that nothing changed. Not the seals, which are set beside all requests, and of
 * the audit trail not the notes of refusals, which are what a refusal may leave.
 */
public final class Untouched {

    private static final List<String> BESIDE =
            List.of("audit_entry", "audit_seal", "audit_sealing", "audit_head", "flyway_schema_history");

    private final String sums;

    /** What jobs do is in the trail, too. */
    private final boolean trail;

    private Untouched(Set<String> beside) {
        this.trail = !beside.contains("job");
        this.sums = Sql.column("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name")
                .stream()
                .filter(table -> !beside.contains(table))
                .map(Untouched::sum)
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** @param tables that others write at the same time, such as jobs */
    public static Untouched beside(String... tables) {
        Set<String> beside = new HashSet<>(BESIDE);
        beside.addAll(List.of(tables));
        return new Untouched(beside);
    }

    /** Empty when everything is as it was. */
    public Optional<String> difference(String before) {
        List<String> known = before.lines().toList();
        String changed =
                everything().lines().filter(line -> !known.contains(line)).collect(Collectors.joining(", "));
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    public String everything() {
        String entries = "SELECT COUNT(*), MAX(sequence) FROM audit_entry WHERE object_type <> 'refusal'";
        return Sql.rows(sums) + (trail ? Sql.rows(entries) : "");
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
