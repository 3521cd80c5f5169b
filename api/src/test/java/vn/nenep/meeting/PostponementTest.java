package vn.nenep.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.Sql;

/** A meeting that is put off or dropped: it says so, keeps why, and leaves no false day behind. */
@QuarkusTest
class PostponementTest {

    @Test
    void toANewTimeItStaysAnnouncedAndKeepsWhatWasBefore() {
        MeetingFixture meeting = MeetingFixture.announced();
        String formerStart = meeting.read().jsonPath().getString("plannedStart");
        Map<String, Object> body = MeetingFixture.postponement();

        meeting.postpone(body);

        JsonPath read = meeting.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("ANNOUNCED");
        assertThat(read.getString("plannedStart")).isEqualTo(body.get("plannedStart"));
        assertThat(read.getString("plannedEnd")).isEqualTo(body.get("plannedEnd"));
        assertThat(read.getBoolean("awaitsTime")).isFalse();
        assertThat(read.getList("history.newState")).containsExactly("ANNOUNCED", "ANNOUNCED");
        assertThat(read.getString("history[1].formerStart")).isEqualTo(formerStart);
        assertThat(read.getString("history[1].newStart")).isEqualTo(body.get("plannedStart"));
        assertThat(read.getString("history[1].reason")).isEqualTo(body.get("reason"));
        assertThat(read.getString("history[1].changedByName")).isEqualTo("Đặng Quốc Hưng");
        assertThat(sequence(meeting)).isEqualTo("1");
    }

    @Test
    void withoutANewTimeItWaitsAndIsAnnouncedAgainOnceItHasOne() {
        MeetingFixture meeting = MeetingFixture.announced().postpone(MeetingFixture.reason());

        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("POSTPONED");
        assertThat(meeting.read().jsonPath().getBoolean("awaitsTime")).isTrue();
        Answers.problem(
                Api.as(Api.SECRETARY, meeting.read()).post(meeting.path() + "/announce"), 409, "meeting-incomplete");

        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), otherTime()).put(meeting.path()));
        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("POSTPONED");
        assertThat(meeting.read().jsonPath().getBoolean("awaitsTime")).isFalse();
        meeting.announce();

        JsonPath read = meeting.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("ANNOUNCED");
        assertThat(read.getList("history.newState"))
                .containsExactly("ANNOUNCED", "POSTPONED", "POSTPONED", "ANNOUNCED");
        assertThat(sequence(meeting)).isEqualTo("2");
    }

    @Test
    void aChangeThatLeavesTheOldTimeIsNoNewTime() {
        MeetingFixture meeting = MeetingFixture.announced();
        String start = meeting.read().jsonPath().getString("plannedStart");
        String end = meeting.read().jsonPath().getString("plannedEnd");
        meeting.postpone(MeetingFixture.reason());
        Map<String, Object> plan = otherTime();
        plan.put("plannedStart", start);
        plan.put("plannedEnd", end);

        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));

        assertThat(meeting.read().jsonPath().getBoolean("awaitsTime")).isTrue();
    }

    @Test
    void aDraftThatIsPutOffToANewTimeStaysADraft() {
        MeetingFixture meeting = MeetingFixture.draft().postpone(MeetingFixture.postponement());

        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("DRAFT");
        assertThat(meeting.read().jsonPath().getList("history")).hasSize(1);
        assertThat(sequence(meeting)).as("nobody knew of it").isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "past", "far"})
    void aTimeThatIsNoneToPutItOffTo(String which) {
        MeetingFixture meeting = MeetingFixture.announced();
        Response before = meeting.read();
        Instant start = switch (which) {
            case "same" -> Instant.parse(before.jsonPath().getString("plannedStart"));
            case "past" -> Instant.now().minusSeconds(60);
            default -> Instant.now().plus(Duration.ofDays(800));
        };
        Map<String, Object> body = new HashMap<>(MeetingFixture.reason());
        body.put("plannedStart", start.toString());
        body.put("plannedEnd", start.plusSeconds(5400).toString());

        Answers.problem(
                Api.as(Api.SECRETARY, before, body).post(meeting.path() + "/postpone"), 422, "time-not-possible");
        assertThat(meeting.read().asString()).isEqualTo(before.asString());
    }

    @Test
    void aCancelledMeetingStaysToBeSeenWithItsReasonAndNothingMoreIsDone() {
        MeetingFixture meeting = MeetingFixture.announced().cancel();

        JsonPath read = meeting.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("CANCELLED");
        assertThat(read.getList("allowedActions")).isEmpty();
        assertThat(read.getString("history[1].reason"))
                .isEqualTo(MeetingFixture.reason().get("reason"));
        List<String> found = Answers.ok(
                        Api.as(Api.SECRETARY).get(MeetingFixture.MEETINGS + "?state=CANCELLED&limit=200"))
                .jsonPath()
                .getList("items.id");
        assertThat(found).contains(meeting.id());
        assertThat(sequence(meeting)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postponed", "cancelled"})
    void nobodyAsksLeaveFromAMeetingThatIsNotAhead(String state) {
        MeetingFixture meeting = MeetingFixture.announced();
        MeetingFixture changed =
                state.equals("cancelled") ? meeting.cancel() : meeting.postpone(MeetingFixture.reason());

        Map<String, Object> body = Map.of("meetingId", changed.id(), "reason", "Đi công tác");
        Answers.problem(Api.as(Api.MEMBER, body).post("/api/v1/leave-requests"), 409, "wrong-state");
    }

    @Test
    void anotherPlaceOfAnAnnouncedMeetingIsANewSequenceAndAnotherChairIsNot() {
        MeetingFixture meeting = MeetingFixture.announced();
        Map<String, Object> plan = otherTime();
        JsonPath read = meeting.read().jsonPath();
        plan.put("plannedStart", read.getString("plannedStart"));
        plan.put("plannedEnd", read.getString("plannedEnd"));
        plan.put("chairId", Cell.model().plainMember(1));
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));
        assertThat(sequence(meeting)).isEqualTo("0");

        plan.put("place", "Phòng họp 3");
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));

        assertThat(sequence(meeting)).isEqualTo("1");
    }

    private static Map<String, Object> otherTime() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        return plan;
    }

    private static String sequence(MeetingFixture meeting) {
        return Sql.column("SELECT calendar_sequence FROM meeting WHERE id = ?", Sql.id(meeting.id()))
                .get(0);
    }
}
