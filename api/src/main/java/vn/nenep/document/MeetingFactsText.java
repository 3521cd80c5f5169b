package vn.nenep.document;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.minutes.MinutesContent.Absence;
import vn.nenep.minutes.MinutesContent.Attendance;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Contribution;
import vn.nenep.minutes.MinutesContent.EarlierTask;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.minutes.MinutesContent.Item;
import vn.nenep.minutes.MinutesContent.NewTask;
import vn.nenep.minutes.MinutesContent.Score;
import vn.nenep.minutes.MinutesContent.ScoreLine;
import vn.nenep.minutes.MinutesContent.Vote;
import vn.nenep.minutes.MinutesContent.VoteMethod;
import vn.nenep.minutes.ProposalAnswer;
import vn.nenep.platform.print.Block;
import vn.nenep.platform.print.Block.Align;
import vn.nenep.platform.print.Block.Column;
import vn.nenep.platform.print.Block.Row;
import vn.nenep.platform.print.Block.Table;
import vn.nenep.platform.print.ListMarks;
import vn.nenep.platform.print.PlainText;

/** What was noted at a meeting, put into sentences and tables. Where nothing was noted there is no sentence. */
final class MeetingFactsText {

    private MeetingFactsText() {}

    static List<Block> beginning(Heading heading) {
        List<Block> blocks = new ArrayList<>();
        if (heading.start() == null) {
            blocks.add(Block.text(
                    "Thời gian dự kiến: " + Wording.timeAndDay(heading.plannedStart(), heading.zone()) + "."));
        } else {
            blocks.add(Block.text("Thời gian bắt đầu: " + Wording.timeAndDay(heading.start(), heading.zone()) + "."));
        }
        blocks.add(Block.text("Địa điểm: " + Wording.sentence(heading.place())));
        blocks.add(Block.text("Hình thức: " + Wording.mode(heading.mode()) + "."));
        return blocks;
    }

    static List<Block> attendance(Heading heading, Attendance seen) {
        List<Block> blocks = new ArrayList<>();
        int convened = seen.official() + seen.probationary();
        blocks.add(Block.text("Đảng viên của chi bộ: " + convened + " (chính thức: " + seen.official() + "; dự bị: "
                + seen.probationary() + "; trong đó được miễn công tác và sinh hoạt đảng: " + seen.exempt()
                + "; sinh hoạt tạm thời nơi khác: " + seen.away() + ")."));
        String percent = seen.percent() == null ? "" : " (" + Wording.percent(seen.percent()) + ")";
        blocks.add(Block.text("Có mặt: " + seen.present() + "/" + seen.base() + percent + "."));
        absent(blocks, "Vắng có lý do", seen.excused());
        absent(blocks, "Vắng không lý do", seen.unexcused());
        if (!seen.guests().isEmpty()) {
            blocks.add(Block.text("Đảng viên sinh hoạt tạm thời dự họp: " + String.join(", ", seen.guests()) + "."));
        }
        blocks.add(Block.text("Chủ trì: " + Wording.sentence(Wording.comrade(heading.chair()))));
        blocks.add(Block.text("Người ghi biên bản: " + Wording.sentence(Wording.comrade(heading.minuteTaker()))));
        return blocks;
    }

    private static void absent(List<Block> blocks, String words, List<Absence> absences) {
        if (absences.isEmpty()) {
            blocks.add(Block.text(words + ": không."));
            return;
        }
        blocks.add(Block.text(words + ": " + absences.size() + " đồng chí."));
        absences.forEach(one -> blocks.add(
                Block.dash(Wording.sentence(one.fullName() + (one.reason() == null ? "" : " – " + one.reason())))));
    }

    static List<Block> earlierTasks(List<EarlierTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (EarlierTask task : tasks) {
            String done = task.completed() ? "Đã hoàn thành" : "Đạt " + task.percent() + "%";
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    task.title(),
                    Wording.owners(task.owners()),
                    Wording.shortDay(task.due()),
                    task.result() == null ? done : done + ". " + Wording.upperFirst(Wording.sentence(task.result()))));
        }
        return List.of(new Table(
                "Nhiệm vụ theo nghị quyết tháng trước – kết quả",
                List.of(
                        new Column("TT", 7, Align.CENTER),
                        new Column("Nhiệm vụ", 35, Align.LEFT),
                        new Column("Người thực hiện", 20, Align.LEFT),
                        new Column("Thời hạn", 14, Align.CENTER),
                        new Column("Kết quả", 24, Align.LEFT)),
                rows,
                0));
    }

    /** The topic as it went up, and the answer below it. */
    static List<Block> answers(List<ProposalAnswer> answers, String zone) {
        if (answers.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text("Cấp ủy cấp trên trả lời kiến nghị của chi bộ:"));
        for (ProposalAnswer one : answers) {
            blocks.add(Block.dash(Wording.sentence(one.topic())));
            blocks.addAll(joined("Trả lời ngày " + Wording.shortDay(Wording.day(one.at(), zone)) + ": ", one.answer()));
        }
        return blocks;
    }

    static List<Block> newTasks(List<NewTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (NewTask task : tasks) {
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    task.title(),
                    Wording.owners(task.owners()),
                    Wording.shortDay(task.due()),
                    task.measure() == null ? "" : task.measure()));
        }
        return List.of(new Table(
                "Phân công nhiệm vụ",
                List.of(
                        new Column("TT", 7, Align.CENTER),
                        new Column("Việc", 37, Align.LEFT),
                        new Column("Người thực hiện", 20, Align.LEFT),
                        new Column("Thời hạn", 14, Align.CENTER),
                        new Column("Yêu cầu, chỉ tiêu", 22, Align.LEFT)),
                rows,
                0));
    }

    static List<Block> contributions(Body body) {
        List<Block> blocks = new ArrayList<>();
        int letter = 0;
        for (Item item : body.items()) {
            if (item.secret()) {
                letter++;
                blocks.add(new Block.Heading(3, ListMarks.letter(letter), "Mục mật – theo hồ sơ giấy"));
            } else if (!item.contributions().isEmpty() || item.conclusion() != null) {
                letter++;
                blocks.add(new Block.Heading(3, ListMarks.letter(letter), item.title()));
                blocks.addAll(said(item));
            }
        }
        return blocks;
    }

    static List<Block> said(Item item) {
        List<Block> blocks = new ArrayList<>();
        for (Contribution one : item.contributions()) {
            String kind = switch (one.kind()) {
                case OPINION -> "";
                case PROPOSAL -> " (kiến nghị)";
                case QUESTION -> " (hỏi)";
            };
            blocks.addAll(joined("- Đồng chí " + one.speaker() + kind + ": ", one.summary()));
        }
        if (item.conclusion() != null) {
            blocks.addAll(joined("Kết luận của chủ trì: ", item.conclusion()));
        }
        return blocks;
    }

    /** The first line goes on behind the words, the others follow as they are. */
    private static List<Block> joined(String words, String text) {
        List<Block> lines = PlainText.blocks(text);
        if (lines.isEmpty() || lines.get(0) instanceof Block.Item) {
            List<Block> below = new ArrayList<>(List.of(Block.text(words.strip())));
            below.addAll(lines);
            return below;
        }
        List<Block> out = new ArrayList<>();
        out.add(Block.text(words + ((Block.Paragraph) lines.get(0)).text()));
        out.addAll(lines.subList(1, lines.size()));
        return out;
    }

    static List<Block> votes(List<Vote> votes) {
        List<Block> blocks = new ArrayList<>();
        for (Vote vote : votes) {
            String method = vote.method() == VoteMethod.SECRET ? "bỏ phiếu kín" : "giơ tay";
            blocks.add(Block.text("Biểu quyết (" + method + "): " + Wording.sentence(vote.subject())));
            blocks.add(Block.dash("Tán thành " + vote.inFavour() + "/" + vote.base() + ", đạt "
                    + Wording.percent(vote.percent()) + "; không tán thành " + vote.against() + "; ý kiến khác "
                    + vote.other() + ". Cần ít nhất " + vote.needed() + "/" + vote.base() + " (" + vote.rule() + "). "
                    + (vote.carried() ? "Được thông qua." : "Không được thông qua.")));
            vote.reservedOpinions()
                    .forEach(kept -> blocks.add(Block.dash("Ý kiến bảo lưu: " + Wording.sentence(kept))));
        }
        return blocks;
    }

    static List<Block> score(Score score) {
        if (score == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (ScoreLine line : score.lines()) {
            rows.add(Row.of(
                    line.code(),
                    line.title(),
                    Wording.decimal(line.maxPoints()),
                    Wording.decimal(line.points()),
                    line.reason() == null ? "" : line.reason()));
        }
        rows.add(Row.bold("", "Tổng cộng", Wording.decimal(score.maxTotal()), Wording.decimal(score.total()), ""));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                null,
                List.of(
                        new Column("Mục", 8, Align.CENTER),
                        new Column("Tiêu chí", 47, Align.LEFT),
                        new Column("Điểm tối đa", 11, Align.RIGHT),
                        new Column("Điểm tự chấm", 12, Align.RIGHT),
                        new Column("Giải trình", 22, Align.LEFT)),
                rows,
                0));
        if (score.grade() != null) {
            blocks.add(Block.text("Xếp loại đề nghị: " + Wording.grade(score.grade()) + "."));
        }
        return blocks;
    }
}
