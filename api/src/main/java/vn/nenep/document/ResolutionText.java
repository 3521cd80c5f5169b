package vn.nenep.document;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.minutes.MinutesContent.Attendance;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Facts;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.minutes.MinutesContent.Item;
import vn.nenep.minutes.MinutesContent.Section;
import vn.nenep.platform.print.Block;
import vn.nenep.platform.print.ListMarks;
import vn.nenep.platform.print.PlainText;
import vn.nenep.platform.print.PrintedDocument;

/** Nghị quyết and kết luận: what the meeting has decided, out of what was noted. */
final class ResolutionText {

    private ResolutionText() {}

    static PrintedDocument resolution(MinutesContent content, Frame frame) {
        Body body = content.body();
        Heading heading = body.heading();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text(opening(body)));
        Parts parts = new Parts(blocks);
        parts.add("ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ", review(body));
        parts.add("PHƯƠNG HƯỚNG, NHIỆM VỤ", directions(body));
        parts.add("PHÂN CÔNG VÀ TỔ CHỨC THỰC HIỆN", MeetingFactsText.newTasks(body.tasks()));
        parts.add("TỰ ĐÁNH GIÁ CHẤT LƯỢNG SINH HOẠT", MeetingFactsText.score(body.score()));
        parts.add("BIỂU QUYẾT", MeetingFactsText.votes(body.votes()));
        return frame.document(
                DocumentKind.RESOLUTION,
                List.of("Lãnh đạo thực hiện nhiệm vụ " + Wording.month(heading.month())),
                blocks,
                List.of(signature(frame, heading)),
                frame.recipients("Các đồng chí đảng viên"),
                null);
    }

    static PrintedDocument conclusion(MinutesContent content, Frame frame) {
        Body body = content.body();
        Heading heading = body.heading();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text(
                opening(body) + " Sau khi nghe các ý kiến thảo luận, đồng chí chủ trì kết luận một số nội dung sau:"));
        Parts parts = new Parts(blocks);
        parts.add("CÁC NỘI DUNG KẾT LUẬN", directions(body));
        parts.add("TỔ CHỨC THỰC HIỆN", MeetingFactsText.newTasks(body.tasks()));
        return frame.document(
                DocumentKind.CONCLUSION,
                List.of("của chi bộ tại cuộc họp " + Wording.kind(heading.kind()) + " "
                        + Wording.month(heading.month())),
                blocks,
                List.of(signature(frame, heading)),
                frame.recipients("Các đồng chí đảng viên"),
                null);
    }

    static PrintedDocument.Signature signature(Frame frame, Heading heading) {
        return heading.chair() == null
                ? frame.signature("BÍ THƯ", null)
                : frame.signature(
                        Wording.office(heading.chair().position()),
                        heading.chair().fullName());
    }

    private static String opening(Body body) {
        Heading heading = body.heading();
        Attendance seen = body.attendance();
        String when = heading.start() == null
                ? Wording.longDay(Wording.day(heading.plannedStart(), heading.zone()))
                : Wording.longDay(Wording.day(heading.start(), heading.zone()));
        return Wording.upperFirst(when) + ", tại " + heading.place() + ", " + heading.cellName() + " "
                + Wording.kind(heading.kind()) + ". Có mặt " + seen.present() + "/" + seen.base()
                + " đảng viên; vắng có lý do "
                + seen.excused().size() + ", vắng không lý do "
                + seen.unexcused().size() + ", được miễn "
                + seen.exempt() + ". Chủ trì: " + Wording.comrade(heading.chair()) + "; người ghi biên bản: "
                + Wording.comrade(heading.minuteTaker()) + ".";
    }

    /** What was written beside the tasks of before, and the tasks themselves. */
    private static List<Block> review(Body body) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : body.sections()) {
            if (section.facts() == Facts.EARLIER_TASKS) {
                blocks.addAll(PlainText.blocks(section.text()));
            }
        }
        blocks.addAll(MeetingFactsText.earlierTasks(body.earlierTasks()));
        return blocks;
    }

    private static List<Block> directions(Body body) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Item item : body.items()) {
            if (item.conclusion() != null && !item.secret()) {
                number++;
                blocks.add(new Block.Heading(2, ListMarks.arabic(number), item.title()));
                blocks.addAll(PlainText.blocks(item.conclusion()));
            }
        }
        blocks.addAll(PlainText.blocks(body.conclusion()));
        return blocks;
    }

    /** Numbered as they come; a part without words is none. */
    private record Parts(List<Block> blocks, int[] count) {

        Parts(List<Block> blocks) {
            this(blocks, new int[1]);
        }

        void add(String heading, List<Block> content) {
            if (!content.isEmpty()) {
                count[0]++;
                blocks.add(new Block.Heading(1, ListMarks.roman(count[0]), heading));
                blocks.addAll(content);
            }
        }
    }
}
