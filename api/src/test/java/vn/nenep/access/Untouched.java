package vn.nenep.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.testing.Sql;

/**
 * Every row of every table as one text, to see that nothing changed. Not the seals, which are set beside all requests, and
 * of the audit trail not the notes of refusals, which are what a refusal may leave.
 */
final class Untouched {

    private static final List<String> BESIDE =
            List.of("audit_entry", "audit_seal", "audit_sealing", "audit_head", "flyway_schema_history");

    private static final String TABLES = Sql.column("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name")
            .stream()
            .filter(table -> !BESIDE.contains(table))
            .map(table -> "`" + table + "`")
            .collect(Collectors.joining(", "));

    /** The database's sum of an unchanged table is now and then another one; that of a changed one is never the old one. */
    private static final int LOOKS = 4;

    private Untouched() {}

    /** Empty when everything is as it was. */
    static Optional<String> difference(String before) {
        String after = "";
        for (int i = 0; i < LOOKS; i++) {
            after = everything();
            if (after.equals(before)) {
                return Optional.empty();
            }
        }
        List<String> known = before.lines().toList();
        return Optional.of(
                after.lines().filter(line -> !known.contains(line)).toList().toString());
    }

    static String everything() {
        return Sql.rows("CHECKSUM TABLE " + TABLES)
                + Sql.rows("SELECT COUNT(*), MAX(sequence) FROM audit_entry WHERE object_type <> 'refusal'");
    }
}
