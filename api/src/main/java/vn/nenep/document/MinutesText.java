package vn.nenep.document;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.minutes.MinutesContent.Addendum;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.minutes.MinutesContent.Person;
import vn.nenep.minutes.MinutesContent.Section;
import vn.nenep.minutes.MinutesState;
import vn.nenep.platform.print.Block;
import vn.nenep.platform.print.ListMarks;
import vn.nenep.platform.print.PlainText;
import vn.nenep.platform.print.PrintedDocument;
import vn.nenep.platform.print.PrintedDocument.Seal;
import vn.nenep.platform.print.PrintedDocument.Signature;

/** Biên bản: what its template says, with what was noted at its place. */
final class MinutesText {

    private MinutesText() {}

    static PrintedDocument of(MinutesContent content, Frame frame) {
        Body body = content.body();
        Heading heading = body.heading();
        List<Block> blocks = new ArrayList<>(MeetingFactsText.beginning(heading));
        parts(blocks, body);
        blocks.addAll(ending(content));
        content.addenda().forEach(addendum -> addendum(blocks, addendum, heading.zone()));
        return frame.document(
                DocumentKind.MINUTES,
                about(heading),
                blocks,
                List.of(
                        signature(frame.minuteTakerTitle(), heading.minuteTaker()),
                        signature(frame.chairTitle(), heading.chair())),
                List.of(),
                seal(content, frame));
    }

    static List<String> about(Heading heading) {
        List<String> about = new ArrayList<>();
        about.add(Wording.kind(heading.kind()) + " " + Wording.month(heading.month()));
        if (heading.theme() != null) {
            about.add("Chuyên đề: " + heading.theme());
        }
        return about;
    }

    /** Parts have Roman numbers, sections of a part with several have Arabic ones. */
    private static void parts(List<Block> blocks, Body body) {
        List<Section> sections = body.sections();
        int part = 0;
        int within = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean first = i == 0 || !sections.get(i - 1).part().equals(section.part());
            boolean alone = first
                    && (i + 1 == sections.size() || !sections.get(i + 1).part().equals(section.part()));
            if (first) {
                part++;
                within = 0;
                blocks.add(new Block.Heading(1, ListMarks.roman(part), section.part()));
            }
            if (!alone) {
                within++;
                blocks.add(new Block.Heading(2, ListMarks.arabic(within), section.heading()));
            }
            blocks.addAll(section(section, body));
        }
    }

    private static List<Block> section(Section section, Body body) {
        List<Block> blocks = new ArrayList<>(PlainText.blocks(section.text()));
        switch (section.facts()) {
            case NONE -> {
                // words only
            }
            case ATTENDANCE -> blocks.addAll(MeetingFactsText.attendance(body.heading(), body.attendance()));
            case EARLIER_TASKS -> {
                blocks.addAll(MeetingFactsText.earlierTasks(body.earlierTasks()));
                blocks.addAll(
                        MeetingFactsText.answers(body.answers(), body.heading().zone()));
            }
            case CONTRIBUTIONS -> blocks.addAll(MeetingFactsText.contributions(body));
            case DECISIONS -> {
                blocks.addAll(PlainText.blocks(body.conclusion()));
                blocks.addAll(MeetingFactsText.newTasks(body.tasks()));
                blocks.addAll(MeetingFactsText.votes(body.votes()));
            }
            case SCORE -> blocks.addAll(MeetingFactsText.score(body.score()));
        }
        return blocks.isEmpty() ? List.of(Block.text("…………………………")) : blocks;
    }

    private static List<Block> ending(MinutesContent content) {
        Heading heading = content.body().heading();
        List<Block> blocks = new ArrayList<>();
        if (heading.end() != null) {
            boolean sameDay =
                    Wording.day(heading.end(), heading.zone()).equals(Wording.day(heading.start(), heading.zone()));
            blocks.add(Block.text("Cuộc họp kết thúc hồi "
                    + (sameDay
                            ? Wording.time(heading.end(), heading.zone()) + " cùng ngày."
                            : Wording.timeAndDay(heading.end(), heading.zone()) + ".")));
        }
        if (content.state() == MinutesState.ADOPTED) {
            blocks.add(Block.text("Biên bản đã được thông qua trước chi bộ."));
        }
        return blocks;
    }

    private static void addendum(List<Block> blocks, Addendum addendum, String zone) {
        blocks.add(new Block.Heading(
                2,
                null,
                "Bổ sung, đính chính số " + addendum.number() + ", "
                        + Wording.longDay(Wording.day(addendum.at(), zone))));
        blocks.addAll(PlainText.blocks(addendum.text()));
        blocks.add(new Block.Paragraph(
                Block.Style.ITALIC,
                "Lý do: " + Wording.sentence(addendum.reason()) + " Người bổ sung: đồng chí " + addendum.authorName()
                        + "."));
    }

    private static Signature signature(String title, Person person) {
        return new Signature(List.of(title), null, person == null ? null : person.fullName());
    }

    static Seal seal(MinutesContent content, Frame frame) {
        return content.seal() == null
                ? null
                : new Seal(
                        content.seal().code(),
                        "Mã đối chiếu của biên bản đã thông qua. Quét mã QR hoặc nhập mã để kiểm tra.",
                        frame.verifyAddress(
                                content.body().heading().meetingId(),
                                content.seal().code()));
    }
}
