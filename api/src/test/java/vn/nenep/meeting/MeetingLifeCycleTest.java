package vn.nenep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.MeetingFixture.MEETINGS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

@QuarkusTest
class MeetingLifeCycleTest {

    @Test
    void aPlannedMeetingReadsAsItWasWritten() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("kind", "THEMATIC");
        plan.put("theme", "Đổi mới công tác nghiên cứu thực tế");

        Response made = Answers.ok(Api.as(Api.SECRETARY, plan).post(MEETINGS));
        Response read = Answers.ok(Api.as(Api.COMMITTEE_MEMBER).get(made.header("Location")));

        assertThat(made.statusCode()).isEqualTo(201);
        JsonPath seen = read.jsonPath();
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag")).isEqualTo("\"0\"");
        plan.forEach((name, value) -> {
            if (!name.endsWith("Id") || name.equals("organizationId")) {
                assertThat(seen.<Object>get(name)).as(name).isEqualTo(value);
            }
        });
        assertThat(seen.getString("chair.memberId")).isEqualTo(plan.get("chairId"));
        assertThat(seen.getString("chair.fullName")).isEqualTo("Đặng Quốc Hưng");
        assertThat(seen.getString("minuteTaker.memberId")).isEqualTo(plan.get("minuteTakerId"));
        assertThat(seen.getString("state")).isEqualTo("DRAFT");
        assertThat(seen.getString("actualStart")).isNull();
    }

    @Test
    void everyStepIsWrittenDownInTheTransactionOfTheStep() {
        MeetingFixture meeting = MeetingFixture.marked();
        Response closed =
                Answers.ok(Api.as(Api.MINUTE_TAKER, meeting.read(), Map.of()).post(meeting.path() + "/close"));

        JsonPath trail = Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/audit-entries?objectId=" + meeting.id()))
                .jsonPath();

        assertThat(trail.getList("items.action", String.class))
                .containsExactly("closeMeeting", "recordAttendance", "openMeeting", "announceMeeting", "createMeeting");
        assertThat(trail.getList("items.objectVersion", Integer.class)).containsExactly(3, 21, 2, 1, 0);
        assertThat(trail.getString("items[0].actorName")).isEqualTo("Lý Thị Hoa");
        assertThat(trail.getString("items[0].requestId")).isEqualTo(closed.header("X-Request-Id"));
        assertThat(trail.getString("items[0].organizationId"))
                .isEqualTo(Cell.model().id());
        assertThat(trail.getString("items[4].actorName")).isEqualTo("Đặng Quốc Hưng");
    }

    @Test
    void theTimesOfTheMeetingAreThoseThatPeopleSaid() {
        Instant start = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        MeetingFixture meeting = MeetingFixture.announced().openAt(start).markExpected("PRESENT");

        meeting.closeAt(start.plus(Duration.ofMinutes(95)));

        JsonPath read = meeting.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("CLOSED");
        assertThat(Instant.parse(read.getString("actualStart"))).isEqualTo(start);
        assertThat(Instant.parse(read.getString("actualEnd"))).isEqualTo(start.plus(Duration.ofMinutes(95)));
        assertThat(read.getString("announcedAt")).isNotNull();
    }

    @Test
    void aTimeIsKeptToTheMicrosecondSoThatASecondReadEqualsTheFirst() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("plannedStart", plan.get("plannedStart").toString().replace("Z", ".123456789Z"));

        Response made = Answers.ok(Api.as(Api.SECRETARY, plan).post(MEETINGS));

        assertThat(made.jsonPath().getString("plannedStart")).endsWith(".123456Z");
        assertThat(Api.as(Api.SECRETARY).get(made.header("Location")).asString())
                .isEqualTo(made.asString());
    }

    @Test
    void aTimeWithAnOffsetIsTheSameInstant() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        Instant start = Instant.parse(plan.get("plannedStart").toString());
        plan.put("plannedStart", start.atOffset(java.time.ZoneOffset.ofHours(7)).toString());

        Response made = Answers.ok(Api.as(Api.SECRETARY, plan).post(MEETINGS));

        assertThat(Instant.parse(made.jsonPath().getString("plannedStart"))).isEqualTo(start);
    }

    @Test
    void aChangeReplacesTheWholePlan() {
        MeetingFixture meeting = MeetingFixture.announced();
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        plan.remove("minuteTakerId");
        plan.put("place", "Phòng họp 3");
        plan.put("agenda", List.of(Map.of("title", "Học tập chuyên đề"), Map.of("title", "Việc khác", "minutes", 5)));

        Response changed =
                Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));

        Response read = meeting.read();
        assertThat(read.asString()).isEqualTo(changed.asString());
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(read.jsonPath().getString("place")).isEqualTo("Phòng họp 3");
        assertThat(read.jsonPath().<Object>get("minuteTaker")).isNull();
        assertThat(read.jsonPath().getList("agenda.title")).containsExactly("Học tập chuyên đề", "Việc khác");
        assertThat(read.jsonPath().getString("state")).isEqualTo("ANNOUNCED");
    }

    @Test
    void whoeverComesSecondWithTheSameVersionIsTold() {
        MeetingFixture meeting = MeetingFixture.draft();
        Response seen = meeting.read();
        Answers.ok(Api.as(Api.SECRETARY, seen).post(meeting.path() + "/announce"));

        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        plan.put("place", "Chỗ khác");

        Answers.problem(Api.as(Api.SECRETARY, seen, plan).put(meeting.path()), 412, "stale-version");
        assertThat(meeting.read().jsonPath().getString("place")).isEqualTo("Hội trường tầng 2");
    }

    @Test
    void everybodySeesWhatTheyMayDoNext() {
        MeetingFixture meeting = MeetingFixture.announced();

        assertThat(allowed(Api.SECRETARY, meeting))
                .containsExactlyInAnyOrder(
                        "updateMeeting", "openMeeting", "postponeMeeting", "cancelMeeting", "uploadMeetingDocument");
        assertThat(allowed(Api.MINUTE_TAKER, meeting)).containsExactly("openMeeting");
        assertThat(allowed(Api.MEMBER, meeting)).isEmpty();
        assertThat(allowed(Api.SUPERIOR, meeting)).isEmpty();
        meeting.openAt(Instant.now());
        assertThat(allowed(Api.MINUTE_TAKER, meeting))
                .containsExactlyInAnyOrder(
                        "closeMeeting", "recordAttendance", "createCriticismRecord", "openQualityScore");
        assertThat(allowed(Api.MEMBER, meeting)).containsExactly("createCriticismRecord");
        assertThat(allowed(Api.INSPECTOR, meeting)).isEmpty();
    }

    private static List<String> allowed(String user, MeetingFixture meeting) {
        return Answers.ok(Api.as(user).get(meeting.path())).jsonPath().getList("allowedActions", String.class);
    }
}
