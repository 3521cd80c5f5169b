package vn.nenep.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.nenep.demo.AttendancePattern.Evening;
import vn.nenep.demo.CellRoster.Person;
import vn.nenep.platform.persistence.Ids;

/** The rows of closed meetings with their rolls, in batches. */
class HistoryRows {

    private static final int BATCH = 4_000;

    /** 19:30 where the cells are; the database keeps UTC. */
    private static final LocalTime EVENING = LocalTime.of(12, 30);

    private static final List<String> THEMES = List.of(
            "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
            "Nâng cao chất lượng sinh hoạt chi bộ",
            "Trách nhiệm nêu gương của đảng viên",
            "Chuyển đổi số trong công tác đảng");

    private final PreparedStatement meetings;
    private final PreparedStatement agenda;
    private final PreparedStatement rolls;
    private int waiting;
    private int written;

    HistoryRows(Connection connection) throws SQLException {
        this.meetings = connection.prepareStatement(
                "INSERT INTO meeting (id, version, organization_id, kind, theme, place, planned_start, planned_end,"
                        + " actual_start, actual_end, chair_id, minute_taker_id, state, announced_at)"
                        + " VALUES (?, 3, ?, ?, ?, 'Nhà văn hóa', ?, ?, ?, ?, ?, ?, 'CLOSED', ?)");
        this.agenda = connection.prepareStatement(
                "INSERT INTO agenda_item (meeting_id, position, title, minutes) VALUES (?, ?, ?, ?)");
        this.rolls = connection.prepareStatement(
                "INSERT INTO attendance_record (meeting_id, member_id, version, full_name, sort_key, category, standing,"
                        + " mark, reason, arrived_at, left_at, online, source, marked_at, marked_by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, b'0', ?, ?, ?)");
    }

    int written() {
        return written;
    }

    /** @param patterns how each of them comes, by the id in hex */
    void meeting(
            byte[] cell,
            LocalDate day,
            boolean thematic,
            List<Person> roster,
            Map<String, AttendancePattern> patterns,
            Random random)
            throws SQLException {
        byte[] id = bytes(Ids.next());
        int minutes = 92 + random.nextInt(35);
        LocalDateTime start = day.atTime(EVENING);
        Person chair = roster.stream()
                .filter(person -> "SECRETARY".equals(person.position()))
                .findFirst()
                .orElse(roster.get(0));
        Person minuteTaker = roster.get(random.nextInt(roster.size()));
        add(
                meetings,
                id,
                cell,
                thematic ? "THEMATIC" : "REGULAR",
                thematic ? THEMES.get(random.nextInt(THEMES.size())) : null,
                start,
                start.plusMinutes(105),
                start,
                start.plusMinutes(minutes),
                chair.id(),
                minuteTaker.id(),
                start.minusDays(5));
        add(agenda, id, 0, "Đánh giá kết quả lãnh đạo tháng trước", 30);
        add(agenda, id, 1, thematic ? "Thảo luận chuyên đề" : "Nhiệm vụ tháng tới", 60);
        for (Person person : roster) {
            Evening evening =
                    patterns.get(HexFormat.of().formatHex(person.id())).next(minutes);
            line(id, person, day, start, evening, chair.name());
        }
        if (waiting >= BATCH) {
            send();
        }
    }

    private void line(byte[] meeting, Person person, LocalDate day, LocalDateTime start, Evening evening, String by)
            throws SQLException {
        String standing = person.standingOn(day);
        // The exempt come now and then; who is away or on duty does not.
        boolean isThere = standing.equals("ACTIVE")
                || (standing.equals("EXEMPT") && evening.mark().equals("LATE"));
        add(
                rolls,
                meeting,
                person.id(),
                isThere ? 1 : 0,
                person.name(),
                person.sortKey(),
                person.categoryOn(day),
                standing,
                isThere ? evening.mark() : null,
                isThere ? evening.reason() : null,
                isThere ? after(start, evening.arrived()) : null,
                isThere ? after(start, evening.left()) : null,
                isThere ? "ROLL_CALL" : null,
                isThere ? start.plusMinutes(20) : null,
                isThere ? by : null);
        waiting++;
        written++;
    }

    private static LocalDateTime after(LocalDateTime start, Duration time) {
        return time == null ? null : start.plus(time);
    }

    void finish() throws SQLException {
        send();
        meetings.close();
        agenda.close();
        rolls.close();
    }

    private void send() throws SQLException {
        meetings.executeBatch();
        agenda.executeBatch();
        rolls.executeBatch();
        waiting = 0;
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
