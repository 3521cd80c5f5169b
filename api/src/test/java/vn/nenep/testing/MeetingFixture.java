package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A meeting of its own for a test, brought by requests into the state that the test begins with. */
public final class MeetingFixture {

    public static final String MEETINGS = "/api/v1/meetings";

    /** No two fixtures are planned for the same minute. */
    private static final AtomicLong MINUTES = new AtomicLong();

    private final Cell cell;
    private final String id;

    private MeetingFixture(Cell cell, String id) {
        this.cell = cell;
        this.id = id;
    }

    /** A complete plan, to be changed at will. */
    public static Map<String, Object> plan(Cell cell) {
        Instant start = Instant.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofDays(3))
                .plus(Duration.ofMinutes(MINUTES.incrementAndGet()));
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("organizationId", cell.id());
        plan.put("kind", "REGULAR");
        plan.put("place", "Hội trường tầng 2");
        plan.put("plannedStart", start.toString());
        plan.put("plannedEnd", start.plus(Duration.ofMinutes(105)).toString());
        plan.put("chairId", Cell.memberId(cell.secretary()));
        plan.put("minuteTakerId", cell.memberIds().get(3));
        plan.put(
                "agenda",
                List.of(Map.of("title", "Đánh giá kết quả lãnh đạo tháng trước", "minutes", 20, "secret", false)));
        return plan;
    }

    public static MeetingFixture planned(Cell cell, Map<String, Object> plan) {
        Response made = Answers.ok(Api.as(cell.secretary(), plan).post(MEETINGS));
        return new MeetingFixture(cell, Answers.json(made).path("id").textValue());
    }

    public static MeetingFixture draft() {
        return planned(Cell.model(), plan(Cell.model()));
    }

    public static MeetingFixture announced() {
        return draft().announce();
    }

    public static MeetingFixture announced(Cell cell) {
        return planned(cell, plan(cell)).announce();
    }

    /** Open since a hundred minutes; nobody marked yet. */
    public static MeetingFixture open() {
        return announced().openAt(Instant.now().minus(Duration.ofMinutes(100)));
    }

    /** Everybody who is expected is there; those who are exempt or away are not. */
    public static MeetingFixture marked() {
        return open().markExpected("PRESENT");
    }

    /** Took 95 minutes with everybody there. */
    public static MeetingFixture closed() {
        MeetingFixture meeting = marked();
        return meeting.closeAt(meeting.actualStart().plus(Duration.ofMinutes(95)));
    }

    /** A complete plan of another kind. */
    public static Map<String, Object> plan(Cell cell, String kind) {
        Map<String, Object> plan = plan(cell);
        plan.put("kind", kind);
        if (kind.equals("THEMATIC") || kind.equals("COMBINED")) {
            plan.put("theme", "Học tập và làm theo");
        }
        if (kind.equals("GROUP")) {
            plan.put("participantIds", List.of(cell.plainMember(0), cell.plainMember(1), cell.plainMember(2)));
        }
        return plan;
    }

    /** To another time, a week later than any plan. */
    public static Map<String, Object> postponement() {
        Map<String, Object> plan = plan(Cell.model());
        Map<String, Object> body = new LinkedHashMap<>(reason());
        for (String end : List.of("plannedStart", "plannedEnd")) {
            body.put(
                    end,
                    Instant.parse(plan.get(end).toString())
                            .plus(Duration.ofDays(7))
                            .toString());
        }
        return body;
    }

    public static Map<String, Object> reason() {
        return Map.of("reason", "Bão số 12, đường vào thôn ngập");
    }

    public MeetingFixture postpone(Map<String, Object> body) {
        return step("/postpone", body);
    }

    public MeetingFixture cancel() {
        return step("/cancel", reason());
    }

    private MeetingFixture step(String verb, Map<String, Object> body) {
        Answers.ok(Api.as(cell.secretary(), read(), body).post(path() + verb));
        return this;
    }

    public MeetingFixture announce() {
        Answers.ok(Api.as(cell.secretary(), read()).post(path() + "/announce"));
        return this;
    }

    public MeetingFixture openAt(Instant start) {
        Answers.ok(Api.as(cell.secretary(), read(), Map.of("actualStart", start.toString()))
                .post(path() + "/open"));
        return this;
    }

    public MeetingFixture closeAt(Instant end) {
        Answers.ok(Api.as(cell.secretary(), read(), Map.of("actualEnd", end.toString()))
                .post(path() + "/close"));
        return this;
    }

    public MeetingFixture markExpected(String mark) {
        return mark(expected(), mark);
    }

    public MeetingFixture mark(List<String> memberIds, String mark) {
        Answers.ok(Api.as(cell.secretary(), Map.of("marks", marks(memberIds, mark)))
                .put(path() + "/attendance"));
        return this;
    }

    /** Who must have a mark before the meeting closes. */
    public List<String> expected() {
        return rows(attendance())
                .filter(row -> row.path("expected").booleanValue())
                .map(row -> row.path("memberId").textValue())
                .toList();
    }

    /** Marks that start from the rows as they are now. */
    public List<Map<String, Object>> marks(List<String> memberIds, String mark) {
        Map<String, Long> versions = rows(attendance())
                .collect(Collectors.toMap(
                        row -> row.path("memberId").textValue(),
                        row -> row.path("version").longValue()));
        return memberIds.stream()
                .map(memberId -> Map.<String, Object>of(
                        "memberId",
                        memberId,
                        "mark",
                        mark,
                        "reason",
                        mark.startsWith("ABSENT") ? "Đi viện" : "",
                        "version",
                        versions.get(memberId)))
                .toList();
    }

    /** One member's row of the roll. */
    public JsonNode row(String memberId) {
        return rows(attendance())
                .filter(row -> row.path("memberId").textValue().equals(memberId))
                .findAny()
                .orElseThrow();
    }

    private static Stream<JsonNode> rows(Response attendance) {
        return Answers.json(attendance).path("rows").valueStream();
    }

    public Response read() {
        return Answers.ok(Api.as(cell.secretary()).get(path()));
    }

    public Response attendance() {
        return Answers.ok(Api.as(cell.secretary()).get(path() + "/attendance"));
    }

    public Response voteBase() {
        return Answers.ok(Api.as(cell.secretary()).get(path() + "/vote-base"));
    }

    /** What the room shows now: its {@code code} or its {@code token}. */
    public String checkInCode(String which) {
        return Answers.json(Answers.ok(Api.as(cell.secretary()).get(path() + "/check-in-code")))
                .path(which)
                .textValue();
    }

    /** With the planned start that this meeting really had. */
    public static MeetingFixture openSince(Instant start) {
        return openSince(Cell.model(), start);
    }

    public static MeetingFixture openSince(Cell cell, Instant start) {
        Map<String, Object> plan = plan(cell);
        plan.put("plannedStart", start.toString());
        plan.put("plannedEnd", start.plus(Duration.ofMinutes(105)).toString());
        return planned(cell, plan).announce().openAt(start);
    }

    public Instant actualStart() {
        return Instant.parse(Answers.json(read()).path("actualStart").textValue());
    }

    public String id() {
        return id;
    }

    public Cell cell() {
        return cell;
    }

    public String path() {
        return MEETINGS + "/" + id;
    }
}
