package vn.nenep.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.attendance.Mark;
import vn.nenep.member.MemberCategory;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.minutes.MinutesContent.Item;
import vn.nenep.minutes.MinutesContent.Vote;
import vn.nenep.platform.print.Block;
import vn.nenep.platform.print.Block.Align;
import vn.nenep.platform.print.Block.Column;
import vn.nenep.platform.print.Block.Row;
import vn.nenep.platform.print.Block.Table;
import vn.nenep.platform.print.ListMarks;
import vn.nenep.platform.print.PrintedDocument;
import vn.nenep.platform.print.PrintedDocument.Signature;

/** Notices, extracts and sheets. */
final class SheetTexts {

    private static final int ROOM_TO_SIGN = 9;

    private SheetTexts() {}

    /** One person on the sheet; the mark is null before anybody noted one. */
    record Attendee(String fullName, MemberCategory category, Mark mark, String reason) {}

    /** One cell of a committee's notice. */
    record NoticeLine(String cellName, Instant start, String place) {}

    static PrintedDocument meetingNotice(MinutesContent content, Frame frame) {
        Heading heading = content.body().heading();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text(heading.cellName() + " thông báo lịch " + Wording.kind(heading.kind()) + " như sau:"));
        int part = 1;
        blocks.add(numbered(part++, "Thời gian: " + Wording.timeAndDay(heading.plannedStart(), heading.zone()) + "."));
        blocks.add(numbered(part++, "Địa điểm: " + Wording.sentence(heading.place())));
        blocks.add(numbered(part++, "Hình thức: " + Wording.mode(heading.mode()) + "."));
        blocks.add(numbered(part++, "Chủ trì: " + Wording.sentence(Wording.comrade(heading.chair()))));
        if (heading.theme() != null) {
            blocks.add(numbered(part++, "Chuyên đề: " + Wording.sentence(heading.theme())));
        }
        List<Item> items = content.body().items();
        if (!items.isEmpty()) {
            blocks.add(numbered(part, "Nội dung:"));
            items.forEach(item -> blocks.add(
                    Block.dash(Wording.sentence(item.secret() ? "Mục mật – theo hồ sơ giấy" : item.title()))));
        }
        blocks.add(Block.text("Đề nghị các đồng chí đảng viên nghiên cứu tài liệu, chuẩn bị ý kiến và dự họp đầy đủ, "
                + "đúng giờ; trường hợp vắng mặt, báo cáo lý do với chi bộ trước khi họp."));
        return frame.document(
                DocumentKind.MEETING_NOTICE,
                List.of("lịch " + Wording.kind(heading.kind()) + " " + Wording.month(heading.month())),
                blocks,
                List.of(ResolutionText.signature(frame, heading)),
                frame.recipients("Các đồng chí đảng viên"),
                null);
    }

    private static Block numbered(int number, String text) {
        return new Block.Item(ListMarks.arabic(number), text);
    }

    /** Of adopted minutes, with their code: what it is taken from can be held against it. */
    static PrintedDocument extract(MinutesContent content, Frame frame, Item item) {
        Heading heading = content.body().heading();
        List<Block> blocks = new ArrayList<>(MeetingFactsText.beginning(heading));
        blocks.add(Block.text("Có mặt " + content.body().attendance().present() + "/"
                + content.body().attendance().base() + " đảng viên. Chủ trì: "
                + Wording.comrade(heading.chair()) + "; người ghi biên bản: "
                + Wording.sentence(Wording.comrade(heading.minuteTaker()))));
        blocks.add(new Block.Heading(1, null, "Nội dung: " + item.title()));
        blocks.addAll(MeetingFactsText.said(item));
        List<Vote> votes = content.body().votes().stream()
                .filter(vote -> vote.itemPosition() != null && vote.itemPosition() == item.position())
                .toList();
        blocks.addAll(MeetingFactsText.votes(votes));
        return frame.document(
                DocumentKind.MINUTES_EXTRACT,
                List.of(Wording.kind(heading.kind()) + " " + Wording.month(heading.month())),
                blocks,
                List.of(ResolutionText.signature(frame, heading)),
                List.of(),
                MinutesText.seal(content, frame));
    }

    static PrintedDocument scoreSheet(MinutesContent content, Frame frame) {
        Heading heading = content.body().heading();
        List<Block> blocks = new ArrayList<>(MeetingFactsText.beginning(heading));
        blocks.addAll(MeetingFactsText.score(content.body().score()));
        return frame.document(
                DocumentKind.SCORE_SHEET,
                List.of("chất lượng " + Wording.kind(heading.kind()) + " " + Wording.month(heading.month())),
                blocks,
                List.of(ResolutionText.signature(frame, heading)),
                List.of(),
                null);
    }

    static PrintedDocument attendanceSheet(MinutesContent content, Frame frame, List<Attendee> attendees) {
        Heading heading = content.body().heading();
        List<Row> rows = new ArrayList<>();
        for (Attendee one : attendees) {
            rows.add(Row.of(String.valueOf(rows.size() + 1), one.fullName(), category(one.category()), noted(one), ""));
        }
        List<Block> blocks = new ArrayList<>(MeetingFactsText.beginning(heading));
        blocks.add(new Table(
                null,
                List.of(
                        new Column("TT", 8, Align.CENTER),
                        new Column("Họ và tên", 34, Align.LEFT),
                        new Column("Đảng viên", 15, Align.CENTER),
                        new Column("Có mặt, vắng (lý do)", 23, Align.LEFT),
                        new Column("Ký tên", 20, Align.LEFT)),
                rows,
                ROOM_TO_SIGN));
        return frame.document(
                DocumentKind.ATTENDANCE_SHEET,
                List.of("đảng viên dự " + Wording.kind(heading.kind()) + " " + Wording.month(heading.month())),
                blocks,
                List.of(
                        new Signature(List.of(frame.minuteTakerTitle()), null, name(heading.minuteTaker())),
                        new Signature(List.of(frame.chairTitle()), null, name(heading.chair()))),
                List.of(),
                null);
    }

    private static String name(MinutesContent.Person person) {
        return person == null ? null : person.fullName();
    }

    private static String category(MemberCategory category) {
        return category == MemberCategory.OFFICIAL ? "Chính thức" : "Dự bị";
    }

    private static String noted(Attendee one) {
        if (one.mark() == null) {
            return "";
        }
        String because = one.reason() == null ? "" : ": " + one.reason();
        return switch (one.mark()) {
            case PRESENT -> "Có mặt";
            case LATE -> "Có mặt (đến muộn)";
            case ABSENT_EXCUSED -> "Vắng có lý do" + because;
            case ABSENT_UNEXCUSED -> "Vắng không lý do";
        };
    }

    /** @param number as it was issued with, such as 12-TB/ĐU */
    static PrintedDocument scheduleNotice(
            Frame frame, String number, String month, List<NoticeLine> lines, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        for (NoticeLine line : lines) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    line.cellName(),
                    Wording.time(line.start(), zone.getId()) + ", "
                            + Wording.shortDay(Wording.day(line.start(), zone.getId())),
                    line.place()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text(frame.issuer() + " thông báo lịch sinh hoạt " + month + " của các chi bộ như sau:"));
        blocks.add(new Table(
                null,
                List.of(
                        new Column("TT", 8, Align.CENTER),
                        new Column("Chi bộ", 40, Align.LEFT),
                        new Column("Thời gian", 27, Align.LEFT),
                        new Column("Địa điểm", 25, Align.LEFT)),
                rows,
                0));
        blocks.add(Block.text("Đề nghị các chi bộ tổ chức sinh hoạt đúng lịch; nếu thay đổi, báo cáo trước với "
                + frame.issuer() + "."));
        PrintedDocument made = frame.document(
                DocumentKind.SCHEDULE_NOTICE,
                List.of("lịch sinh hoạt chi bộ " + month),
                blocks,
                List.of(frame.signature(null, null)),
                List.of("Các chi bộ,", "Lưu Văn phòng."),
                null);
        PrintedDocument.Letterhead head = made.letterhead();
        return new PrintedDocument(
                made.form(),
                new PrintedDocument.Letterhead(
                        head.superior(), head.issuer(), "Số " + number, frame.placeAndDate(), null),
                made.typeName(),
                made.about(),
                made.body(),
                made.signatures(),
                made.recipients(),
                null,
                made.madeOn());
    }
}
