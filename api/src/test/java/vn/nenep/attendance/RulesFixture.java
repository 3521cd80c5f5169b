package vn.nenep.attendance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nenep.attendance.AttendanceRule.Code;

/** The rules as they are shipped, read from the migration that ships them. */
final class RulesFixture {

    private static final String FILE = "/db/migration/V202611211005__first_attendance_rules.sql";
    private static final Pattern ROW =
            Pattern.compile("'(\\w+)', NULL, '([\\d-]+)', (?:NULL|'([\\d-]+)'),\\s+'([^']*)', '([^']*)', '([^']*)'");

    /** A later migration has taken one away that never did anything. */
    private static final Set<String> KNOWN =
            Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toSet());

    private RulesFixture() {}

    static List<AttendanceRule> shipped() {
        try (InputStream file = RulesFixture.class.getResourceAsStream(FILE)) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ROW.matcher(sql)
                    .results()
                    .filter(row -> KNOWN.contains(row.group(1)))
                    .map(row -> new AttendanceRule(
                            Code.valueOf(row.group(1)),
                            LocalDate.parse(row.group(2)),
                            row.group(3) == null ? null : LocalDate.parse(row.group(3)),
                            row.group(4),
                            row.group(5)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
