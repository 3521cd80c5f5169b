package vn.nenep.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

/** No step is skipped, none is done twice, and none without what it needs. */
@QuarkusTest
class MeetingStateTest {

    @ParameterizedTest
    @CsvSource({
        "announce, ANNOUNCED",
        "announce, OPEN",
        "announce, CLOSED",
        "announce, CANCELLED",
        "postpone, OPEN",
        "postpone, CLOSED",
        "postpone, POSTPONED",
        "postpone, CANCELLED",
        "cancel, OPEN",
        "cancel, CLOSED",
        "cancel, CANCELLED",
        "open, DRAFT",
        "open, POSTPONED",
        "open, CANCELLED",
        "open, OPEN",
        "open, CLOSED",
        "close, DRAFT",
        "close, ANNOUNCED",
        "close, CLOSED",
        "update, OPEN",
        "update, CLOSED",
        "update, CANCELLED",
        "attendance, DRAFT",
        "attendance, ANNOUNCED",
        "attendance, CLOSED",
        "attendance, POSTPONED",
        "attendance, CANCELLED"
    })
    void aStepInTheWrongState(String step, String state) {
        MeetingFixture meeting = in(state);
        Response before = meeting.read();

        Response answer = switch (step) {
            case "announce" -> Api.as(Api.SECRETARY, before).post(meeting.path() + "/announce");
            case "update" -> Api.as(Api.SECRETARY, before, plan()).put(meeting.path());
            case "postpone", "cancel" ->
                Api.as(Api.SECRETARY, before, MeetingFixture.reason()).post(meeting.path() + "/" + step);
            case "attendance" -> Api.as(Api.SECRETARY, marks()).put(meeting.path() + "/attendance");
            default -> Api.as(Api.SECRETARY, before, Map.of()).post(meeting.path() + "/" + step);
        };

        Answers.problem(answer, 409, "wrong-state");
        assertThat(meeting.read().asString()).isEqualTo(before.asString());
    }

    @Test
    void anAnnouncementNeedsAProgramme() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("agenda", List.of());
        MeetingFixture meeting = MeetingFixture.planned(Cell.model(), plan);

        Answers.problem(
                Api.as(Api.SECRETARY, meeting.read()).post(meeting.path() + "/announce"), 409, "meeting-incomplete");
        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void anAnnouncedMeetingKeepsAProgramme() {
        MeetingFixture meeting = MeetingFixture.announced();
        Map<String, Object> plan = plan();
        plan.put("agenda", List.of());

        Answers.problem(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()), 409, "meeting-incomplete");
        assertThat(meeting.read().jsonPath().getList("agenda")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"chairId", "minuteTakerId"})
    void anOpeningNeedsAChairAndAMinuteTaker(String missing) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove(missing);
        MeetingFixture meeting = MeetingFixture.planned(Cell.model(), plan).announce();

        Answers.problem(
                Api.as(Api.SECRETARY, meeting.read(), Map.of()).post(meeting.path() + "/open"),
                409,
                "meeting-incomplete");
        assertThat(meeting.attendance().jsonPath().getList("rows")).isEmpty();
    }

    @Test
    void aMeetingWithAnUnmarkedMemberStaysOpen() {
        MeetingFixture meeting = MeetingFixture.open();
        List<String> expected = meeting.expected();
        meeting.mark(expected.subList(1, expected.size()), "PRESENT");

        Answers.problem(
                Api.as(Api.SECRETARY, meeting.read(), Map.of()).post(meeting.path() + "/close"),
                409,
                "attendance-incomplete");
        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("OPEN");
        assertThat(meeting.attendance().jsonPath().getInt("summary.unmarked")).isEqualTo(1);

        meeting.mark(expected.subList(0, 1), "ABSENT_UNEXCUSED");
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), Map.of()).post(meeting.path() + "/close"));
    }

    private static MeetingFixture in(String state) {
        return switch (state) {
            case "DRAFT" -> MeetingFixture.draft();
            case "ANNOUNCED" -> MeetingFixture.announced();
            case "OPEN" -> MeetingFixture.open();
            case "POSTPONED" -> MeetingFixture.announced().postpone(MeetingFixture.reason());
            case "CANCELLED" -> MeetingFixture.announced().cancel();
            default -> MeetingFixture.closed();
        };
    }

    private static Map<String, Object> plan() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        return plan;
    }

    private static Map<String, Object> marks() {
        return Map.of(
                "marks", List.of(Map.of("memberId", Cell.model().plainMember(0), "mark", "PRESENT", "version", 0)));
    }
}
