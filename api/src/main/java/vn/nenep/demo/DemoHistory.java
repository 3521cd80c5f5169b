package vn.nenep.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.logging.Logger;
import vn.nenep.demo.CellRoster.Person;
import vn.nenep.platform.time.CellCalendar;

/**
 * What has been in the synthetic province: each cell's monthly meetings and one thematic meeting a quarter, all closed, with
 * their rolls as the members stood on each day. Cell by cell, so that what is written together lies together.
 */
@ApplicationScoped
class DemoHistory {

    private static final Logger LOG = Logger.getLogger(DemoHistory.class);
    private static final int CELLS_IN_A_TRANSACTION = 100;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final AgroalDataSource database;
    private final CellCalendar calendar;
    private final Clock clock;

    DemoHistory(AgroalDataSource database, CellCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of every cell whose code begins so, the months before this one. */
    void fill(String codePrefix, int months) {
        Instant began = clock.instant();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            HistoryRows rows = new HistoryRows(connection);
            try (PreparedStatement people = CellRoster.query(connection)) {
                int done = 0;
                for (byte[] cell : cells(connection, codePrefix)) {
                    cell(rows, cell, CellRoster.read(people, cell), months);
                    if (++done % CELLS_IN_A_TRANSACTION == 0) {
                        connection.commit();
                    }
                }
            }
            rows.finish();
            connection.commit();
            LOG.infof(
                    "The past of the synthetic province: %d rows of rolls in %d s",
                    rows.written(), Duration.between(began, clock.instant()).toSeconds());
        } catch (SQLException failure) {
            throw new IllegalStateException("The past of the synthetic province could not be written", failure);
        }
    }

    private void cell(HistoryRows rows, byte[] cell, List<Person> everybody, int months) throws SQLException {
        Random random = new Random(Arrays.hashCode(cell));
        Map<String, AttendancePattern> patterns = new HashMap<>();
        everybody.forEach(person -> patterns.put(HexFormat.of().formatHex(person.id()), new AttendancePattern(random)));
        int usualDay = 1 + random.nextInt(10);
        YearMonth now = YearMonth.from(calendar.today());
        for (YearMonth month = now.minusMonths(months); month.isBefore(now); month = month.plusMonths(1)) {
            List<LocalDate> days = new ArrayList<>(List.of(month.atDay(usualDay)));
            if (month.getMonthValue() % MONTHS_OF_A_QUARTER == 2) {
                days.add(month.atDay(15 + random.nextInt(10)));
            }
            for (LocalDate day : days) {
                List<Person> roster = everybody.stream()
                        .filter(person -> person.here().holds(day))
                        .toList();
                if (!roster.isEmpty()) {
                    rows.meeting(cell, day, day != days.get(0), roster, patterns, random);
                }
            }
        }
    }

    private static List<byte[]> cells(Connection connection, String codePrefix) throws SQLException {
        List<byte[]> cells = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id FROM organization WHERE kind = 'CELL' AND code LIKE ? ORDER BY code")) {
            query.setString(1, codePrefix + "%");
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    cells.add(row.getBytes(1));
                }
            }
        }
        return cells;
    }
}
