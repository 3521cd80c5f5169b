package vn.nenep.testing;

import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.restassured.http.Method;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.testing.Target.Maker;
import vn.nenep.testing.Target.Who;

/** Meetings, their attendance, criticism and score sheets, in every state. */
final class MeetingTargets {

    private static final Map<String, Object> ADJUSTMENT = Map.of(
            "items", List.of(Map.of("code", "4.2", "points", 20)), "reason", "Biên bản chỉ ghi hai ý kiến thảo luận.");

    private MeetingTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        meetings(makers);
        criticism(makers);
        sheets(makers);
        return makers;
    }

    private static void meetings(Map<String, Maker> makers) {
        makers.put("createMeeting other", (state, who) -> {
            Map<String, Object> plan = MeetingFixture.plan(Cell.model());
            Instant start = Instant.parse(plan.get("plannedStart").toString());
            String window = "?from=" + start + "&to=" + start.plusSeconds(1);
            return created(
                    "createMeeting",
                    MeetingFixture.MEETINGS,
                    plan,
                    window,
                    Cell.model().id());
        });
        makers.put("listMeetings any", (state, who) -> list("listMeetings", MeetingFixture.MEETINGS + "?limit=200"));
        makers.put(
                "listMeetings other/of-the-cell",
                (state, who) -> Target.read(
                        "listMeetings",
                        MeetingFixture.MEETINGS + "?organizationId="
                                + Cell.model().id(),
                        Cell.model().id(),
                        Api.SECRETARY));
        reads(makers, "getMeeting", "");
        reads(makers, "getAttendance", "/attendance");
        reads(makers, "getVoteBase", "/vote-base");
        makers.put("updateMeeting other", (state, who) -> {
            Map<String, Object> plan = MeetingFixture.plan(Cell.model());
            plan.remove("organizationId");
            return meeting("updateMeeting", PUT, in(state), "", plan);
        });
        verb(makers, "announceMeeting", "/announce", null);
        verb(makers, "postponeMeeting", "/postpone", MeetingFixture.postponement());
        verb(makers, "cancelMeeting", "/cancel", MeetingFixture.reason());
        verb(makers, "openMeeting", "/open", Map.of());
        verb(makers, "closeMeeting", "/close", Map.of());
        makers.put("recordAttendance other", (state, who) -> {
            MeetingFixture meeting = in(state);
            String member = Cell.model().plainMember(0);
            Object marks = state.equals("open")
                    ? meeting.marks(List.of(member), "PRESENT")
                    : List.of(Map.of("memberId", member, "mark", "PRESENT", "reason", "", "version", 0));
            String path = meeting.path() + "/attendance";
            return Target.change(
                    "recordAttendance", PUT, path, Map.of("marks", marks), null, path, Api.SECRETARY, meeting.id());
        });
    }

    private static void criticism(Map<String, Maker> makers) {
        String records = RecordFixture.RECORDS;
        makers.put("listCriticismRecords any", (state, who) -> list("listCriticismRecords", records + "?limit=200"));
        makers.put("listCriticismRecords other/of-a-meeting", (state, who) -> {
            MeetingFixture meeting = MeetingFixture.open();
            String path = records + "?meetingId=" + meeting.id();
            return Target.read("listCriticismRecords", path, meeting.id(), Api.SECRETARY);
        });
        makers.put("createCriticismRecord other", (state, who) -> {
            MeetingFixture meeting = in(state);
            return said(meeting, Cell.memberId(Api.COMMITTEE_MEMBER), Cell.memberId(Api.MEMBER));
        });
        makers.put(
                "createCriticismRecord me", (state, who) -> said(in(state), who.memberId(), Cell.memberId(Api.MEMBER)));
        makers.put("getCriticismRecord other", (state, who) -> read(aboutMember(state, Cell.memberId(Api.MEMBER))));
        makers.put("getCriticismRecord me", (state, who) -> read(aboutMember(state, who.memberId())));
        makers.put("getCriticismRecord me/as-author", (state, who) -> read(by(who.memberId())));
        makers.put(
                "answerCriticismRecord other", (state, who) -> answer(aboutMember(state, Cell.memberId(Api.MEMBER))));
        makers.put("answerCriticismRecord me", (state, who) -> answer(aboutMember(state, who.memberId())));
        makers.put("answerCriticismRecord me/as-author", (state, who) -> answer(by(who.memberId())));
    }

    private static void sheets(Map<String, Maker> makers) {
        String sheets = SheetFixture.SHEETS;
        makers.put("listQualityScores any", (state, who) -> list("listQualityScores", sheets + "?limit=200"));
        makers.put(
                "listQualityScores other/of-the-cell",
                (state, who) -> Target.read(
                        "listQualityScores",
                        sheets + "?organizationId=" + Cell.model().id(),
                        Cell.model().id(),
                        Api.SECRETARY));
        makers.put("openQualityScore other", (state, who) -> {
            MeetingFixture meeting = state.equals("scored") ? scoredAlready() : in(state);
            return created(
                    "openQualityScore",
                    sheets,
                    Map.of("meetingId", meeting.id()),
                    "?meetingId=" + meeting.id(),
                    meeting.id());
        });
        makers.put("getQualityScore other", (state, who) -> {
            SheetFixture sheet = sheetIn(state);
            return Target.read("getQualityScore", sheet.path(), sheet.id(), Api.SECRETARY);
        });
        Map<String, Object> points =
                Map.of("items", List.of(Map.of("code", "3.1", "points", 4, "reason", "Nội dung chuẩn bị chưa kỹ.")));
        makers.put(
                "updateSelfScore other",
                (state, who) -> sheet("updateSelfScore", PUT, sheetIn(state), "/self-score", points));
        Map<String, Object> votes = SheetFixture.votes(17, 2, 1);
        makers.put(
                "recordScoreVote other",
                (state, who) -> sheet("recordScoreVote", POST, sheetIn(state), "/vote", votes));
        makers.put(
                "submitQualityScore other",
                (state, who) -> sheet("submitQualityScore", POST, sheetIn(state), "/submit", null));
        makers.put(
                "confirmQualityScore other",
                (state, who) -> sheet("confirmQualityScore", POST, sheetIn(state), "/confirm", null));
        makers.put(
                "confirmQualityScore me-here",
                (state, who) -> sheet("confirmQualityScore", POST, submittedBy(who), "/confirm", null));
        makers.put(
                "adjustQualityScore other",
                (state, who) -> sheet("adjustQualityScore", POST, sheetIn(state), "/adjust", ADJUSTMENT));
        makers.put(
                "adjustQualityScore me-here",
                (state, who) -> sheet("adjustQualityScore", POST, submittedBy(who), "/adjust", ADJUSTMENT));
    }

    static MeetingFixture in(String state) {
        return switch (state) {
            case "draft" -> MeetingFixture.draft();
            case "announced" -> MeetingFixture.announced();
            case "postponed" -> MeetingFixture.announced().postpone(MeetingFixture.reason());
            case "cancelled" -> MeetingFixture.announced().cancel();
            case "open" -> MeetingFixture.open();
            case "all-marked" -> MeetingFixture.marked();
            case "closed" -> MeetingFixture.closed();
            case "adopted" -> MinutesFixture.adopted().meeting();
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static SheetFixture sheetIn(String state) {
        return switch (state) {
            case "draft" -> SheetFixture.of(MeetingFixture.closed());
            case "scored" -> SheetFixture.scored();
            case "voted" -> SheetFixture.voted();
            case "submitted" -> SheetFixture.submitted();
            case "confirmed" -> decided("/confirm", null);
            case "adjusted" -> decided("/adjust", ADJUSTMENT);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static SheetFixture decided(String verb, Map<String, Object> body) {
        SheetFixture sheet = SheetFixture.submitted();
        var request = body == null ? Api.as(Api.OFFICE, sheet.read()) : Api.as(Api.OFFICE, sheet.read(), body);
        Answers.ok(request.post(sheet.path() + verb));
        return sheet;
    }

    /** Whoever calls has submitted it: nobody does both by the rules of roles, but one person may hold two. */
    private static SheetFixture submittedBy(Who who) {
        SheetFixture sheet = SheetFixture.submitted();
        if (who.accountId() != null) {
            Sql.update("UPDATE quality_score SET submitted_by = ? WHERE id = ?", who.accountId(), Sql.id(sheet.id()));
        }
        return sheet;
    }

    private static MeetingFixture scoredAlready() {
        return SheetFixture.of(MeetingFixture.open()).meeting();
    }

    private static Target said(MeetingFixture meeting, String authorId, String subjectId) {
        Map<String, Object> said = RecordFixture.criticism(meeting, subjectId, authorId);
        return created(
                "createCriticismRecord", RecordFixture.RECORDS, said, "?meetingId=" + meeting.id(), meeting.id());
    }

    private static RecordFixture aboutMember(String state, String subjectId) {
        MeetingFixture meeting = MeetingFixture.open();
        RecordFixture made = RecordFixture.recorded(
                Api.SECRETARY,
                RecordFixture.criticism(meeting, subjectId, Cell.model().plainMember(0)));
        if (state.equals("answered")) {
            Sql.update(
                    "UPDATE criticism_record SET answered_at = '2026-01-01', version = version + 1 WHERE id = ?",
                    Sql.id(made.id()));
        }
        return made;
    }

    private static RecordFixture by(String authorId) {
        MeetingFixture meeting = MeetingFixture.open();
        return RecordFixture.recorded(
                Api.SECRETARY, RecordFixture.criticism(meeting, Cell.memberId(Api.MEMBER), authorId));
    }

    private static Target read(RecordFixture made) {
        return Target.read("getCriticismRecord", made.path(), made.id(), Api.SECRETARY);
    }

    private static Target answer(RecordFixture made) {
        Map<String, Object> body = Map.of("answer", "Tôi tiếp thu và sẽ nộp đúng hạn từ tháng này.");
        return Target.change(
                "answerCriticismRecord",
                POST,
                made.path() + "/answer",
                body,
                Target.etag(made.path(), Api.SECRETARY),
                made.path(),
                Api.SECRETARY,
                made.id());
    }

    private static void reads(Map<String, Maker> makers, String operationId, String suffix) {
        makers.put(operationId + " other", (state, who) -> {
            MeetingFixture meeting = in(state);
            return Target.read(operationId, meeting.path() + suffix, meeting.id(), Api.SECRETARY);
        });
    }

    private static void verb(Map<String, Maker> makers, String operationId, String verb, Map<String, Object> body) {
        makers.put(operationId + " other", (state, who) -> meeting(operationId, POST, in(state), verb, body));
    }

    private static Target meeting(
            String operationId, Method method, MeetingFixture meeting, String verb, Map<String, Object> body) {
        return Target.change(
                operationId,
                method,
                meeting.path() + verb,
                body,
                meeting.read().header("ETag"),
                meeting.path(),
                Api.SECRETARY,
                meeting.id());
    }

    private static Target sheet(
            String operationId, Method method, SheetFixture sheet, String verb, Map<String, Object> body) {
        return Target.change(
                operationId,
                method,
                sheet.path() + verb,
                body,
                sheet.read().header("ETag"),
                sheet.path(),
                Api.SECRETARY,
                sheet.id());
    }

    private static Target list(String operationId, String path) {
        return Target.read(operationId, path, null, Api.SECRETARY);
    }

    private static Target created(
            String operationId, String path, Map<String, Object> body, String rows, String hidden) {
        return Target.change(operationId, POST, path, body, null, path + rows, Api.SECRETARY, hidden);
    }
}
