package vn.nenep.demo;

import static vn.nenep.demo.Rows.insert;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.attendance.Denominator.VoteBase;
import vn.nenep.demo.Talk.Said;
import vn.nenep.demo.Talk.Work;
import vn.nenep.platform.time.CellCalendar;

/** What the last two meetings of a cell said, voted and agreed on: tasks that are open, late and done, and one proposal. */
@ApplicationScoped
class DemoProceedings {

    private final AgroalDataSource database;
    private final AttendanceService attendance;
    private final CellCalendar calendar;

    DemoProceedings(AgroalDataSource database, AttendanceService attendance, CellCalendar calendar) {
        this.database = database;
        this.attendance = attendance;
        this.calendar = calendar;
    }

    void fill(String code) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<HeldMeeting> held = HeldMeeting.lastTwo(connection, code);
            List<Talk> talks = List.of(Talk.LATEST, Talk.EARLIER);
            for (int i = 0; i < held.size(); i++) {
                write(connection, held.get(i), talks.get(i));
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("The proceedings of the synthetic province could not be written", failure);
        }
    }

    private void write(Connection connection, HeldMeeting held, Talk talk) throws SQLException {
        List<byte[]> people = people(connection, held.meeting());
        if (people.isEmpty()) {
            return;
        }
        for (int i = 0; i < talk.said().size(); i++) {
            byte[] said = said(
                    connection, held, people.get(i % people.size()), talk.said().get(i), i);
            if (talk.said().get(i).kind().equals("PROPOSAL")) {
                forward(connection, held, said, talk.said().get(i).words());
            }
        }
        conclude(connection, held, 0, talk.conclusion());
        conclude(connection, held, 1, talk.onTheItem());
        vote(connection, held, talk.vote());
        for (int i = 0; i < talk.works().size(); i++) {
            task(connection, held, people.get(i % people.size()), talk.works().get(i));
        }
    }

    private static List<byte[]> people(Connection connection, byte[] meeting) throws SQLException {
        List<byte[]> people = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT member_id FROM attendance_record WHERE meeting_id = ? AND mark IN ('PRESENT', 'LATE')"
                        + " AND category = 'OFFICIAL' ORDER BY sort_key")) {
            query.setBytes(1, meeting);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.add(row.getBytes(1));
                }
            }
        }
        return people;
    }

    private static byte[] said(Connection connection, HeldMeeting held, byte[] member, Said said, int index)
            throws SQLException {
        byte[] id = Rows.newId();
        LocalDateTime at = held.start().plusMinutes(30L + 6L * index);
        insert(
                connection,
                "contribution (id, version, meeting_id, organization_id, agenda_item, member_id, kind, spoke_at, summary,"
                        + " entered_at, entered_by, entered_by_name, changed_at, changed_by_name)",
                id,
                0,
                held.meeting(),
                held.cell(),
                1 + index / 2,
                member,
                said.kind(),
                at,
                said.words(),
                at,
                held.writer(),
                held.writerName(),
                at,
                held.writerName());
        return id;
    }

    private void forward(Connection connection, HeldMeeting held, byte[] said, String topic) throws SQLException {
        insert(
                connection,
                "proposal (id, version, contribution_id, meeting_id, organization_id, topic, answer_due_on, state,"
                        + " forwarded_at, forwarded_by, forwarded_by_name)",
                Rows.newId(),
                0,
                said,
                held.meeting(),
                held.cell(),
                topic,
                calendar.today().plusDays(15),
                "FORWARDED",
                held.start().plusDays(1),
                held.writer(),
                held.writerName());
    }

    private static void conclude(Connection connection, HeldMeeting held, int item, String text) throws SQLException {
        insert(
                connection,
                "conclusion (meeting_id, agenda_item, version, text, written_at, written_by, written_by_name)",
                held.meeting(),
                item,
                0,
                text,
                held.start().plusMinutes(80),
                held.writer(),
                held.writerName());
    }

    /** By hand: all who are there for it but one. */
    private void vote(Connection connection, HeldMeeting held, String subject) throws SQLException {
        LocalDateTime at = held.start().plusMinutes(82);
        VoteBase counted = QuarkusTransaction.requiringNew()
                .call(() -> attendance
                        .voteBaseAt(Rows.id(held.meeting()), at.toInstant(ZoneOffset.UTC))
                        .base());
        int needed = counted.base() / 2 + 1;
        int inFavour = Math.max(0, counted.present() - 1);
        insert(
                connection,
                "vote (id, version, meeting_id, organization_id, agenda_item, subject, method, voted_at, vote_base,"
                        + " voters_present, votes_cast, votes_in_favour, votes_against, votes_required, carried,"
                        + " recorded_at, recorded_by, recorded_by_name, rule_id)",
                Rows.newId(),
                0,
                held.meeting(),
                held.cell(),
                2,
                subject,
                "BY_HAND",
                at,
                counted.base(),
                counted.present(),
                counted.present(),
                inFavour,
                0,
                needed,
                inFavour >= needed,
                at,
                held.writer(),
                held.writerName(),
                rule(connection, at.toLocalDate()));
    }

    private static byte[] rule(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM vote_rule WHERE code = 'ORDINARY' AND effective_from <= ?"
                        + " ORDER BY effective_from DESC LIMIT 1")) {
            query.setObject(1, day);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void task(Connection connection, HeldMeeting held, byte[] owner, Work work) throws SQLException {
        byte[] id = Rows.newId();
        LocalDate due = calendar.today().plusDays(work.due());
        boolean done = work.percent() == 100;
        LocalDateTime later = held.start().plusDays(3);
        insert(
                connection,
                "task (id, version, organization_id, meeting_id, agreed_at, title, measure, due_on, state, percent,"
                        + " closed_at, closed_by_name)",
                id,
                0,
                held.cell(),
                held.meeting(),
                held.start(),
                work.title(),
                work.measure(),
                due,
                done ? "COMPLETED" : "OPEN",
                work.percent(),
                done ? later : null,
                done ? held.writerName() : null);
        insert(connection, "task_owner (task_id, position, member_id)", id, 0, owner);
        step(connection, held, id, "AGREED", due, 0, held.start().plusMinutes(85));
        step(connection, held, id, done ? "COMPLETED" : "PROGRESS", due, work.percent(), later);
    }

    private static void step(
            Connection connection,
            HeldMeeting held,
            byte[] task,
            String kind,
            LocalDate due,
            int percent,
            LocalDateTime at)
            throws SQLException {
        insert(
                connection,
                "task_step (id, task_id, kind, due_on, percent, taken_at, taken_by, taken_by_name)",
                Rows.newId(),
                task,
                kind,
                due,
                percent,
                at,
                held.writer(),
                held.writerName());
    }
}
