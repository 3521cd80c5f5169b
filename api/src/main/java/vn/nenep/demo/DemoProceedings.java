package vn.nenep.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.time.CellCalendar;

/** What the last meetings of two cells said and agreed on: tasks that are open, late and done, and one proposal. */
@ApplicationScoped
class DemoProceedings {

    private static final List<String> WORDS = List.of(
            "Nhất trí với báo cáo; đề nghị nêu rõ hơn trách nhiệm của từng đảng viên trong việc được giao.",
            "Đề nghị cấp trên hỗ trợ kinh phí nâng cấp đường truyền phục vụ sinh hoạt trực tuyến.",
            "Hỏi tiến độ rà soát hồ sơ đảng viên trước khi chuyển sang sổ tay điện tử.",
            "Nhất trí với phương hướng tháng tới, xin nhận phần việc tuyên truyền tại khu dân cư.");

    private static final List<String> KINDS = List.of("OPINION", "PROPOSAL", "QUESTION", "OPINION");

    private final AgroalDataSource database;
    private final CellCalendar calendar;

    DemoProceedings(AgroalDataSource database, CellCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** @param writer the secretary's account */
    private record Last(byte[] meeting, byte[] cell, LocalDateTime start, byte[] writer, String writerName) {}

    void fill() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String code : List.of("38.001.001", "38.002.001")) {
                Last last = last(connection, code);
                if (last != null) {
                    write(connection, last, people(connection, last.meeting()));
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("The tasks of the synthetic province could not be written", failure);
        }
    }

    private static Last last(Connection connection, String code) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT m.id, o.id, m.actual_start, a.id, a.display_name
                FROM meeting m JOIN organization o ON o.id = m.organization_id
                  JOIN role_assignment r ON r.organization_id = o.id AND r.role = 'CELL_SECRETARY'
                  JOIN account a ON a.id = r.account_id
                WHERE o.code = ? AND m.state = 'CLOSED' AND m.kind = 'REGULAR'
                ORDER BY m.actual_start DESC LIMIT 1
                """)) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Last(
                                row.getBytes(1),
                                row.getBytes(2),
                                row.getObject(3, LocalDateTime.class),
                                row.getBytes(4),
                                row.getString(5))
                        : null;
            }
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

    private void write(Connection connection, Last last, List<byte[]> people) throws SQLException {
        if (people.size() < WORDS.size()) {
            return;
        }
        for (int i = 0; i < WORDS.size(); i++) {
            byte[] said = said(connection, last, people.get(i), i);
            if (KINDS.get(i).equals("PROPOSAL")) {
                forward(connection, last, said);
            }
        }
        conclude(connection, last);
        LocalDate today = calendar.today();
        task(connection, last, people.get(0), "Rà soát, hoàn thiện hồ sơ đảng viên của chi bộ", today.plusDays(12), 60);
        task(connection, last, people.get(1), "Chuẩn bị tài liệu sinh hoạt chuyên đề quý tới", today.minusDays(4), 30);
        task(
                connection,
                last,
                people.get(2),
                "Thăm hỏi đảng viên cao tuổi, được miễn sinh hoạt",
                today.plusDays(5),
                100);
    }

    private static byte[] said(Connection connection, Last last, byte[] member, int index) throws SQLException {
        byte[] id = bytes(Ids.next());
        LocalDateTime at = last.start().plusMinutes(30L + 6L * index);
        insert(
                connection,
                "contribution (id, version, meeting_id, organization_id, agenda_item, member_id, kind, spoke_at, summary,"
                        + " entered_at, entered_by, entered_by_name, changed_at, changed_by_name)",
                id,
                0,
                last.meeting(),
                last.cell(),
                1 + index / 2,
                member,
                KINDS.get(index),
                at,
                WORDS.get(index),
                at,
                last.writer(),
                last.writerName(),
                at,
                last.writerName());
        return id;
    }

    private void forward(Connection connection, Last last, byte[] said) throws SQLException {
        insert(
                connection,
                "proposal (id, version, contribution_id, meeting_id, organization_id, topic, answer_due_on, state,"
                        + " forwarded_at, forwarded_by, forwarded_by_name)",
                bytes(Ids.next()),
                0,
                said,
                last.meeting(),
                last.cell(),
                "Đề nghị hỗ trợ kinh phí nâng cấp đường truyền phục vụ sinh hoạt trực tuyến.",
                calendar.today().plusDays(15),
                "FORWARDED",
                last.start().plusDays(1),
                last.writer(),
                last.writerName());
    }

    private static void conclude(Connection connection, Last last) throws SQLException {
        insert(
                connection,
                "conclusion (meeting_id, agenda_item, version, text, written_at, written_by, written_by_name)",
                last.meeting(),
                0,
                0,
                "Thống nhất đánh giá tháng qua và phương hướng tháng tới; các đồng chí được phân công hoàn thành đúng hạn.",
                last.start().plusMinutes(80),
                last.writer(),
                last.writerName());
    }

    private static void task(Connection connection, Last last, byte[] owner, String title, LocalDate due, int percent)
            throws SQLException {
        byte[] id = bytes(Ids.next());
        boolean done = percent == 100;
        insert(
                connection,
                "task (id, version, organization_id, meeting_id, agreed_at, title, due_on, state, percent, closed_at,"
                        + " closed_by_name)",
                id,
                0,
                last.cell(),
                last.meeting(),
                last.start(),
                title,
                due,
                done ? "COMPLETED" : "OPEN",
                percent,
                done ? last.start().plusDays(3) : null,
                done ? last.writerName() : null);
        insert(connection, "task_owner (task_id, position, member_id)", id, 0, owner);
        step(connection, last, id, "AGREED", due, 0, last.start().plusMinutes(85));
        step(
                connection,
                last,
                id,
                done ? "COMPLETED" : "PROGRESS",
                due,
                percent,
                last.start().plusDays(3));
    }

    private static void step(
            Connection connection, Last last, byte[] task, String kind, LocalDate due, int percent, LocalDateTime at)
            throws SQLException {
        insert(
                connection,
                "task_step (id, task_id, kind, due_on, percent, taken_at, taken_by, taken_by_name)",
                bytes(Ids.next()),
                task,
                kind,
                due,
                percent,
                at,
                last.writer(),
                last.writerName());
    }

    private static void insert(Connection connection, String into, Object... values) throws SQLException {
        String places = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + into + " VALUES (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
