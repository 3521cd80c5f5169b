package vn.nenep.demo;

import static vn.nenep.demo.Rows.change;
import static vn.nenep.demo.Rows.insert;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.nenep.minutes.MinutesContents;
import vn.nenep.minutes.SealedMinutes;

/** The minutes of the last meeting but one of a cell: written, read out, adopted and sealed like any other. */
@ApplicationScoped
class DemoMinutes {

    /** By section of the template; the others have only what was recorded. */
    private static final Map<String, String> WORDS = Map.of(
            "PARTY_FEE",
            "Các đồng chí dự họp đã nộp đủ đảng phí của tháng.",
            "POLITICS",
            "- Đồng chí chủ trì thông tin thời sự trong nước và của địa phương.\n"
                    + "- Quán triệt văn bản mới của cấp trên về nâng cao chất lượng sinh hoạt chi bộ.\n"
                    + "- Tư tưởng đảng viên ổn định.",
            "RESULTS",
            "- Hoàn thành các nhiệm vụ chính của tháng; hồ sơ đảng viên còn chậm so với kế hoạch.\n"
                    + "- Tháng tới tập trung đưa sổ tay đảng viên điện tử vào sử dụng.",
            "CRITICISM",
            "Biểu dương các đồng chí hoàn thành sớm việc được giao. Nhắc chung: gửi tài liệu trước buổi họp.",
            "QUALITY",
            "Hạn chế: ý kiến thảo luận còn ít. Giải pháp: gửi nội dung trước ít nhất ba ngày.");

    private final AgroalDataSource database;
    private final MinutesContents contents;

    DemoMinutes(AgroalDataSource database, MinutesContents contents) {
        this.database = database;
        this.contents = contents;
    }

    void fill(String code) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<HeldMeeting> held = HeldMeeting.lastTwo(connection, code);
            if (held.size() == 2) {
                HeldMeeting earlier = held.get(1);
                write(connection, earlier);
                // What is sealed is read as the service reads it.
                connection.commit();
                seal(connection, earlier, contents.sealed(Rows.id(earlier.meeting())));
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The minutes of the synthetic province could not be written", failure);
        }
    }

    private static void write(Connection connection, HeldMeeting held) throws SQLException {
        LocalDate day = held.start().toLocalDate();
        insert(
                connection,
                "minutes (meeting_id, version, organization_id, meeting_day, state, round, read_out_at, read_out_by,"
                        + " read_out_by_name, objections_until, confirmed_at, confirmed_by, confirmed_by_name)",
                held.meeting(),
                0,
                held.cell(),
                day,
                "CONFIRMED",
                1,
                held.end().minusMinutes(10),
                held.writer(),
                held.writerName(),
                held.end().plusDays(2),
                held.end().minusMinutes(5),
                held.writer(),
                held.writerName());
        change(connection, """
                INSERT INTO minutes_section (meeting_id, section_key, version, position, part, heading, facts, hint,
                  starting_text, words, origins)
                SELECT ?, section_key, 0, position, part, heading, facts, hint, starting_text,
                  COALESCE(starting_text, ''), CASE WHEN starting_text IS NULL THEN '' ELSE 'TEMPLATE' END
                FROM minutes_template_section WHERE template_id = (
                  SELECT t.id FROM minutes_template t WHERE kind = 'REGULAR' AND effective_from <= ?
                  ORDER BY effective_from DESC LIMIT 1)
                """, held.meeting(), day);
        for (Map.Entry<String, String> section : WORDS.entrySet()) {
            change(
                    connection,
                    "UPDATE minutes_section SET words = ?, origins = 'TYPED', saved_at = ?, saved_by = ?,"
                            + " saved_by_name = ? WHERE meeting_id = ? AND section_key = ?",
                    section.getValue(),
                    held.end().minusMinutes(15),
                    held.writer(),
                    held.writerName(),
                    held.meeting(),
                    section.getKey());
        }
    }

    private static void seal(Connection connection, HeldMeeting held, SealedMinutes sealed) throws SQLException {
        LocalDateTime at = held.end().plusDays(1);
        change(
                connection,
                "UPDATE minutes SET version = 3, state = 'ADOPTED', adopted_at = ?, reading = ?, body = ?, digest = ?,"
                        + " code = ? WHERE meeting_id = ?",
                at,
                sealed.json(),
                sealed.json(),
                sealed.digest(),
                sealed.code(),
                held.meeting());
        sign(connection, held, "CHAIR", held.chair(), at.minusHours(1));
        sign(connection, held, "MINUTE_TAKER", held.minuteTaker(), at);
    }

    private static void sign(Connection connection, HeldMeeting held, String signer, byte[] member, LocalDateTime at)
            throws SQLException {
        boolean own = Arrays.equals(member, held.chair());
        insert(
                connection,
                "minutes_adoption (meeting_id, round, signer, member_id, full_name, adopted_at, entered_by,"
                        + " entered_by_name, on_behalf_reason)",
                held.meeting(),
                1,
                signer,
                member,
                name(connection, held, member),
                at,
                held.writer(),
                held.writerName(),
                own ? null : "Đã ký bản giấy");
    }

    private static String name(Connection connection, HeldMeeting held, byte[] member) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT full_name FROM attendance_record WHERE meeting_id = ? AND member_id = ?")) {
            query.setBytes(1, held.meeting());
            query.setBytes(2, member);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
