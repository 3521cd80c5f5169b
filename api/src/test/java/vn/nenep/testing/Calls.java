package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** For every operation of the contract: a valid call in the right state, on something of the first cell. */
public final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCORE_SETS = "/api/v1/criteria-sets";
    private static final Map<String, Supplier<Call>> MAKERS = new TreeMap<>();

    static {
        reads("getMe", () -> "/api/v1/me");
        reads("listOrganizations", () -> "/api/v1/organizations?limit=3");
        reads("listMembers", () -> "/api/v1/members?limit=3");
        reads("getMember", () -> "/api/v1/members/" + Cell.model().memberIds().get(0));
        reads("listMeetings", () -> MeetingFixture.MEETINGS + "?limit=3");
        reads("getMeeting", () -> MeetingFixture.announced().path());
        reads("getAttendance", () -> MeetingFixture.open().path() + "/attendance");
        reads("getVoteBase", () -> MeetingFixture.open().path() + "/vote-base");
        reads("listCriticismRecords", () -> RecordFixture.RECORDS + "?limit=3");
        reads("getCriticismRecord", () -> RecordFixture.about(Api.MEMBER).path());
        reads("listCriteriaSets", () -> SCORE_SETS);
        reads("getCriteriaSet", () -> SCORE_SETS + "/" + firstCriteriaSet());
        reads("listQualityScores", () -> SheetFixture.SHEETS + "?limit=3");
        reads("getQualityScore", () -> SheetFixture.submitted().path());
        AuditCalls.reads().forEach(Calls::reads);

        MAKERS.putAll(OrganizationCalls.makers());
        MAKERS.put("createMeeting", Calls::createMeeting);
        MAKERS.put("updateMeeting", Calls::updateMeeting);
        MAKERS.put("announceMeeting", () -> meeting("announceMeeting", MeetingFixture.draft(), "/announce", null));
        MAKERS.put(
                "postponeMeeting",
                () -> meeting(
                        "postponeMeeting", MeetingFixture.announced(), "/postpone", MeetingFixture.postponement()));
        MAKERS.put(
                "cancelMeeting",
                () -> meeting("cancelMeeting", MeetingFixture.announced(), "/cancel", MeetingFixture.reason()));
        MAKERS.put("openMeeting", () -> meeting("openMeeting", MeetingFixture.announced(), "/open", Map.of()));
        MAKERS.put("closeMeeting", () -> meeting("closeMeeting", MeetingFixture.marked(), "/close", Map.of()));
        MAKERS.put("recordAttendance", Calls::recordAttendance);
        MAKERS.put("createCriticismRecord", Calls::createCriticismRecord);
        MAKERS.put("answerCriticismRecord", Calls::answerCriticismRecord);
        MAKERS.put("openQualityScore", Calls::openQualityScore);
        MAKERS.put("updateSelfScore", Calls::updateSelfScore);
        MAKERS.put(
                "recordScoreVote",
                () -> sheet("recordScoreVote", SheetFixture.scored(), "/vote", SheetFixture.votes(18, 1, 1)));
        MAKERS.put("submitQualityScore", () -> sheet("submitQualityScore", SheetFixture.voted(), "/submit", null));
        MAKERS.put(
                "confirmQualityScore", () -> sheet("confirmQualityScore", SheetFixture.submitted(), "/confirm", null));
        MAKERS.put("adjustQualityScore", Calls::adjustQualityScore);
        MAKERS.putAll(AccessCalls.makers());
        AttendanceCalls.addTo(MAKERS);
        MemberCalls.addTo(MAKERS);
        PreparationCalls.addTo(MAKERS);
        MinutesCalls.addTo(MAKERS);
        NoticeCalls.addTo(MAKERS);
        PaperCalls.addTo(MAKERS);
        ProceedingsCalls.addTo(MAKERS);
        DocumentCalls.addTo(MAKERS);
        RosterCalls.addTo(MAKERS);
        ScheduleCalls.addTo(MAKERS);
    }

    private Calls() {}

    public static Call prepare(String operationId) {
        return MAKERS.get(operationId).get();
    }

    public static Set<String> operationIds() {
        return MAKERS.keySet();
    }

    private static Call createMeeting() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        Instant start = Instant.parse(plan.get("plannedStart").toString());
        String window = "?from=" + start + "&to=" + start.plusSeconds(1);
        return creation("createMeeting", MeetingFixture.MEETINGS, plan, window);
    }

    private static Call updateMeeting() {
        MeetingFixture meeting = MeetingFixture.announced();
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        String path = meeting.path();
        return change("updateMeeting", PUT, path, plan, meeting.read().header("ETag"), path);
    }

    private static Call recordAttendance() {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> body =
                Map.of("marks", meeting.marks(List.of(Cell.model().plainMember(0)), "PRESENT"));
        String path = meeting.path() + "/attendance";
        return change("recordAttendance", PUT, path, body, null, path);
    }

    private static Call createCriticismRecord() {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> said =
                RecordFixture.criticism(meeting, Cell.memberId(Api.COMMITTEE_MEMBER), Cell.memberId(Api.MEMBER));
        return creation("createCriticismRecord", RecordFixture.RECORDS, said, "?meetingId=" + meeting.id());
    }

    private static Call answerCriticismRecord() {
        RecordFixture made = RecordFixture.about(Api.MEMBER);
        String etag = made.readAs(Api.MEMBER).header("ETag");
        Map<String, Object> body = Map.of("answer", "Tôi tiếp thu và sẽ nộp đúng hạn từ tháng này.");
        return change("answerCriticismRecord", POST, made.path() + "/answer", body, etag, made.path());
    }

    private static Call openQualityScore() {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> body = Map.of("meetingId", meeting.id());
        return creation("openQualityScore", SheetFixture.SHEETS, body, "?meetingId=" + meeting.id());
    }

    private static Call updateSelfScore() {
        SheetFixture sheet = SheetFixture.of(MeetingFixture.closed());
        Map<String, Object> body = Map.of("items", List.of(Map.of("code", "3.1", "points", 5)));
        return change(
                "updateSelfScore",
                PUT,
                sheet.path() + "/self-score",
                body,
                sheet.read().header("ETag"),
                sheet.path());
    }

    private static Call adjustQualityScore() {
        Map<String, Object> body = Map.of(
                "items",
                List.of(Map.of("code", "4.2", "points", 20)),
                "reason",
                "Biên bản chỉ ghi hai ý kiến thảo luận.");
        return sheet("adjustQualityScore", SheetFixture.submitted(), "/adjust", body);
    }

    private static String firstCriteriaSet() {
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(SCORE_SETS)))
                .at("/items/0/id")
                .textValue();
    }

    private static void reads(String operationId, Supplier<String> path) {
        MAKERS.put(operationId, () -> {
            String ready = path.get();
            return new Call(operationId, GET, ready, null, null, ready, Api.SECRETARY);
        });
    }

    private static Call meeting(String operationId, MeetingFixture meeting, String verb, Map<String, Object> body) {
        Response seen = meeting.read();
        return change(operationId, POST, meeting.path() + verb, body, seen.header("ETag"), meeting.path());
    }

    private static Call sheet(String operationId, SheetFixture sheet, String verb, Map<String, Object> body) {
        Response seen = sheet.read();
        return change(operationId, POST, sheet.path() + verb, body, seen.header("ETag"), sheet.path());
    }

    private static Call creation(String operationId, String path, Map<String, Object> body, String rows) {
        return change(operationId, POST, path, body, null, path + rows);
    }

    private static Call change(
            String operationId, Method method, String path, Map<String, Object> body, String etag, String watched) {
        ObjectNode node = body == null ? null : JSON.valueToTree(body);
        return new Call(operationId, method, path, node, etag, watched, Api.SECRETARY);
    }
}
