package vn.nenep.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingMode;
import vn.nenep.member.Position;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.minutes.MinutesContent.Absence;
import vn.nenep.minutes.MinutesContent.Addendum;
import vn.nenep.minutes.MinutesContent.Attendance;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Contribution;
import vn.nenep.minutes.MinutesContent.ContributionKind;
import vn.nenep.minutes.MinutesContent.EarlierTask;
import vn.nenep.minutes.MinutesContent.Facts;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.minutes.MinutesContent.Item;
import vn.nenep.minutes.MinutesContent.NewTask;
import vn.nenep.minutes.MinutesContent.Person;
import vn.nenep.minutes.MinutesContent.Score;
import vn.nenep.minutes.MinutesContent.ScoreLine;
import vn.nenep.minutes.MinutesContent.Seal;
import vn.nenep.minutes.MinutesContent.Section;
import vn.nenep.minutes.MinutesContent.Vote;
import vn.nenep.minutes.MinutesContent.VoteMethod;
import vn.nenep.minutes.MinutesState;
import vn.nenep.minutes.ProposalAnswer;
import vn.nenep.platform.print.PageForm;
import vn.nenep.quality.MeetingGrade;

/** A meeting of invented people with something of everything. */
final class SampleMinutes {

    private static final UUID ID = UUID.fromString("01938a0e-7c00-7000-8000-000000000001");
    private static final Person CHAIR = new Person(ID, "Nguyễn Văn Đức", Position.SECRETARY);
    private static final Person TAKER = new Person(ID, "Lê Thị Yến", Position.NONE);

    private SampleMinutes() {}

    static MinutesContent regular() {
        return adopted(body(MeetingKind.REGULAR, null, regularSections()));
    }

    static MinutesContent thematic() {
        return adopted(body(
                MeetingKind.THEMATIC,
                "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về nêu gương",
                List.of(
                        section("MỞ ĐẦU", "Thành phần", Facts.ATTENDANCE, ""),
                        section("CHUYÊN ĐỀ", "Mục đích, yêu cầu", Facts.NONE, "Nâng cao nhận thức về nêu gương."),
                        section("CHUYÊN ĐỀ", "Thảo luận", Facts.CONTRIBUTIONS, ""),
                        section("KẾT LUẬN", "Kết luận", Facts.DECISIONS, ""))));
    }

    private static MinutesContent adopted(Body body) {
        return new MinutesContent(
                MinutesState.ADOPTED,
                body,
                List.of(),
                List.of(new Addendum(
                        1,
                        "Bổ sung đồng chí Trần Văn Hòa vào danh sách phát biểu.",
                        "ghi sót khi họp",
                        "Lê Thị Yến",
                        Instant.parse("2026-11-07T02:00:00Z"))),
                new Seal("ab".repeat(32), "7KQ4-M2XB-9RTA", Instant.parse("2026-11-05T14:10:00Z")));
    }

    private static Body body(MeetingKind kind, String theme, List<Section> sections) {
        return new Body(
                new Heading(
                        ID,
                        ID,
                        "Đảng uỷ xã Tân Lộc Thượng",
                        "Chi bộ Thôn Đông",
                        kind,
                        YearMonth.of(2026, 11),
                        theme,
                        MeetingMode.IN_PERSON,
                        "Nhà văn hóa thôn Đông",
                        "Asia/Ho_Chi_Minh",
                        Instant.parse("2026-11-05T12:30:00Z"),
                        Instant.parse("2026-11-05T12:32:00Z"),
                        Instant.parse("2026-11-05T14:07:00Z"),
                        CHAIR,
                        TAKER),
                new Attendance(
                        21,
                        2,
                        1,
                        1,
                        20,
                        21,
                        new BigDecimal("95.2"),
                        List.of(new Absence("Đỗ Thị Ưởng", "đi viện")),
                        List.of(),
                        List.of("Phạm Thị Ngà")),
                sections,
                items(),
                "Chi bộ thống nhất:\n- giữ vững nền nếp sinh hoạt\n- hoàn thành thu đảng phí trước ngày 20",
                votes(),
                List.of(
                        new EarlierTask(
                                ID,
                                "Rà soát hộ nghèo, cận nghèo",
                                List.of("Lê Văn An", "Trần Văn Hòa"),
                                LocalDate.of(2026, 10, 30),
                                100,
                                "đã rà soát 42 hộ",
                                true),
                        new EarlierTask(
                                ID,
                                "Sửa đường ngõ 3",
                                List.of("Vũ Văn Ích"),
                                LocalDate.of(2026, 11, 2),
                                60,
                                null,
                                false)),
                List.of(new ProposalAnswer(
                        "Đề nghị Đảng ủy xã bố trí kinh phí sửa nhà văn hóa thôn",
                        "Đã đưa vào kế hoạch đầu tư công năm 2027:\n- khảo sát trong quý I\n- khởi công trong quý II",
                        Instant.parse("2026-10-21T02:00:00Z"))),
                List.of(new NewTask(
                        ID,
                        "Tổng vệ sinh đường làng",
                        List.of("Lê Văn An"),
                        LocalDate.of(2026, 11, 20),
                        "toàn bộ 5 ngõ")),
                score());
    }

    private static List<Section> regularSections() {
        return List.of(
                section("THÀNH PHẦN", "Thành phần", Facts.ATTENDANCE, "Đảng phí: 21/21 đồng chí đã nộp."),
                section(
                        "NỘI DUNG",
                        "Chính trị, tư tưởng",
                        Facts.NONE,
                        "<script>alert(1)</script>\n- Thông tin thời sự"),
                section("NỘI DUNG", "Kết quả tháng trước", Facts.EARLIER_TASKS, ""),
                section("NỘI DUNG", "Ý kiến thảo luận", Facts.CONTRIBUTIONS, ""),
                section("NỘI DUNG", "Ý kiến cấp ủy cấp trên", Facts.NONE, ""),
                section("KẾT LUẬN, PHÂN CÔNG, BIỂU QUYẾT", "Kết luận", Facts.DECISIONS, ""),
                section("ĐÁNH GIÁ CHẤT LƯỢNG", "Chất lượng", Facts.SCORE, "Hạn chế: ít ý kiến. Giải pháp: gửi sớm."));
    }

    private static Section section(String part, String heading, Facts facts, String text) {
        return new Section(heading, part, heading, facts, text);
    }

    private static List<Item> items() {
        return List.of(
                new Item(
                        1,
                        "Nhiệm vụ tháng 12",
                        false,
                        List.of(
                                said("Đỗ Thị Ưởng", ContributionKind.OPINION, "Nhất trí với dự thảo."),
                                said(
                                        "Trần Văn Hòa",
                                        ContributionKind.PROPOSAL,
                                        "Đề nghị xã:\n- hỗ trợ xi măng\n- cử cán bộ")),
                        "Giao chi ủy tổng hợp kiến nghị."),
                new Item(2, null, true, List.of(), null),
                new Item(
                        3,
                        "Thu đảng phí",
                        false,
                        List.of(said("Vũ Văn Ích", ContributionKind.QUESTION, "Mức đóng mới tính từ khi nào?")),
                        null));
    }

    private static Contribution said(String speaker, ContributionKind kind, String summary) {
        return new Contribution(ID, ID, speaker, Instant.parse("2026-11-05T13:00:00Z"), kind, summary);
    }

    private static List<Vote> votes() {
        return List.of(new Vote(
                ID,
                1,
                "Thông qua nghị quyết tháng 12",
                VoteMethod.BY_HAND,
                Instant.parse("2026-11-05T13:50:00Z"),
                20,
                18,
                1,
                1,
                11,
                new BigDecimal("90.0"),
                "quá nửa số đảng viên chính thức được triệu tập, Điều lệ Đảng, Điều 9",
                true,
                List.of("Vũ Văn Ích: đề nghị lùi thời hạn")));
    }

    private static Score score() {
        return new Score(
                List.of(
                        new ScoreLine("1", "1", "Thời gian", new BigDecimal("5"), new BigDecimal("5"), null),
                        new ScoreLine(
                                "4.2",
                                "4",
                                "Nội dung",
                                new BigDecimal("25"),
                                new BigDecimal("22.5"),
                                "ít liên hệ bản thân")),
                new BigDecimal("100"),
                new BigDecimal("92.50"),
                MeetingGrade.GOOD);
    }

    /** @param number null for a draft */
    static Frame frame(Integer number) {
        return new Frame(
                new PageForm(
                        new PageForm.Margins(20, 20, 30, 15),
                        19,
                        10,
                        new PageForm.Sizes(14, 15, 14, 14, 14, 14, 16, 14)),
                "NGƯỜI GHI BIÊN BẢN",
                "CHỦ TRÌ HỘI NGHỊ",
                "Đảng uỷ xã Tân Lộc Thượng",
                "Chi bộ Thôn Đông",
                "CB",
                "Tân Lộc Thượng",
                "T/M CHI BỘ",
                LocalDate.of(2026, 11, 5),
                number,
                number == null,
                "https://nenep.example");
    }
}
