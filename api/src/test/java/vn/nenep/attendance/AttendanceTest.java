package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

@QuarkusTest
class AttendanceTest {

    @Test
    void openingFreezesTheWholeRosterWithEverybodysStanding() {
        MeetingFixture meeting = MeetingFixture.announced();
        assertThat(meeting.attendance().jsonPath().getList("rows")).isEmpty();
        assertThat(meeting.voteBase().jsonPath().getInt("base")).isZero();

        meeting.openAt(Instant.now());

        JsonPath roll = meeting.attendance().jsonPath();
        assertThat(roll.getList("rows.memberId", String.class))
                .isEqualTo(Cell.model().memberIds());
        assertThat(roll.getList("rows.findAll { it.standing == 'EXEMPT' }")).hasSize(1);
        assertThat(roll.getList("rows.findAll { it.standing == 'TEMPORARILY_AWAY' }"))
                .hasSize(1);
        assertThat(roll.getList("rows.findAll { it.category == 'PROBATIONARY' }"))
                .hasSize(1);
        assertThat(roll.getList("rows.findAll { it.expected }")).hasSize(21);
        assertThat(roll.getInt("summary.unmarked")).isEqualTo(21);
        assertThat(roll.getList("rows.version", Integer.class)).containsOnly(0);
    }

    @Test
    void aGuestByTemporaryTransferIsOnTheHostsRoster() {
        String guest = Cell.model().membersWith("standing", "TEMPORARILY_AWAY").get(0);
        MeetingFixture meeting = MeetingFixture.announced(Cell.other()).openAt(Instant.now());

        JsonPath roll = meeting.attendance().jsonPath();
        assertThat(roll.getList("rows")).hasSize(32);
        assertThat(meeting.row(guest).path("standing").textValue()).isEqualTo("TEMPORARILY_HERE");
        assertThat(meeting.expected()).contains(guest);

        meeting.markExpected("PRESENT");
        assertThat(meeting.attendance().jsonPath().getInt("summary.base")).isEqualTo(29);
        JsonPath base = meeting.voteBase().jsonPath();
        assertThat(base.getInt("base")).isEqualTo(26);
        assertThat(reasons(base))
                .containsOnly("TEMPORARILY_HERE", "PROBATIONARY", "EXEMPT_ABSENT")
                .hasSize(6);
    }

    @Test
    void marksAreReadAsTheyWereWritten() {
        MeetingFixture meeting = MeetingFixture.open();
        List<String> members = Cell.model().membersWith("standing", "ACTIVE");
        meeting.mark(members.subList(0, 1), "LATE");
        meeting.mark(members.subList(1, 2), "ABSENT_EXCUSED");
        meeting.mark(members.subList(2, 3), "ABSENT_UNEXCUSED");

        JsonPath roll = meeting.attendance().jsonPath();

        assertThat(mark(meeting, members.get(0))).isEqualTo("LATE");
        assertThat(mark(meeting, members.get(1))).isEqualTo("ABSENT_EXCUSED");
        assertThat(meeting.row(members.get(1)).path("reason").textValue()).isEqualTo("Đi viện");
        assertThat(roll.getInt("summary.late")).isEqualTo(1);
        assertThat(roll.getInt("summary.absentExcused")).isEqualTo(1);
        assertThat(roll.getInt("summary.absentUnexcused")).isEqualTo(1);
        assertThat(roll.getInt("summary.present")).isEqualTo(1);
        assertThat(roll.getInt("summary.unmarked")).isEqualTo(18);
    }

    @Test
    void aMarkCanBeTakenBack() {
        MeetingFixture meeting = MeetingFixture.open();
        String member = Cell.model().plainMember(0);
        meeting.mark(List.of(member), "PRESENT");

        Answers.ok(save(meeting, List.of(Map.of("memberId", member, "version", 1))));

        assertThat(mark(meeting, member)).isNull();
    }

    @Test
    void differentMarksFromTheSameStartAreAConflictAndNothingIsSaved() {
        MeetingFixture meeting = MeetingFixture.open();
        String contested = Cell.model().plainMember(0);
        String innocent = Cell.model().plainMember(1);
        meeting.mark(List.of(contested), "PRESENT");
        Response before = meeting.attendance();

        Response answer = save(
                meeting,
                List.of(
                        Map.of("memberId", innocent, "mark", "PRESENT", "version", 0),
                        Map.of("memberId", contested, "mark", "ABSENT_UNEXCUSED", "version", 0)));

        Answers.problem(answer, 409, "attendance-conflict");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly("marks[1]");
        assertThat(answer.jsonPath().getString("violations[0].message"))
                .isEqualTo(meeting.row(contested).path("fullName").textValue());
        assertThat(meeting.attendance().asString()).isEqualTo(before.asString());
    }

    @Test
    void theSameMarkTwiceIsNoConflict() {
        MeetingFixture meeting = MeetingFixture.open();
        String member = Cell.model().plainMember(0);
        Map<String, Object> mark = Map.of("memberId", member, "mark", "LATE", "version", 0);
        Response first = Answers.ok(save(meeting, List.of(mark)));

        Response second = Answers.ok(save(meeting, List.of(mark)));

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void oneMemberHasOneMarkInARequest() {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> mark = Map.of("memberId", Cell.model().plainMember(0), "mark", "PRESENT", "version", 0);

        Answers.problem(save(meeting, List.of(mark, mark)), 400, "invalid-request");

        assertThat(meeting.attendance().jsonPath().getInt("summary.present")).isZero();
    }

    @Test
    void theRateCountsEverybodyConvenedAndTheExemptOnlyWhenTheyCome() {
        MeetingFixture meeting = MeetingFixture.marked();

        JsonPath without = meeting.attendance().jsonPath();
        assertThat(without.getInt("summary.base")).isEqualTo(21);
        assertThat(without.getFloat("summary.percent")).isEqualTo(100f);
        assertThat(without.getList("summary.exclusions.reason", String.class))
                .containsExactlyInAnyOrder("EXEMPT_ABSENT", "TEMPORARILY_AWAY");

        meeting.mark(Cell.model().membersWith("standing", "EXEMPT"), "PRESENT");
        meeting.mark(List.of(Cell.model().plainMember(0)), "ABSENT_EXCUSED");

        JsonPath with = meeting.attendance().jsonPath();
        assertThat(with.getInt("summary.base")).isEqualTo(22);
        assertThat(with.getInt("summary.present")).isEqualTo(21);
        assertThat(with.getFloat("summary.percent")).isEqualTo(95.4f);
        assertThat(with.getList("summary.exclusions.reason", String.class)).containsExactly("TEMPORARILY_AWAY");
    }

    @Test
    void theVoteBaseCountsTheAbsentAndLeavesOutTheProbationary() {
        MeetingFixture meeting = MeetingFixture.marked();
        meeting.mark(List.of(Cell.model().plainMember(0)), "ABSENT_UNEXCUSED");

        JsonPath base = meeting.voteBase().jsonPath();
        assertThat(base.getInt("base")).isEqualTo(20);
        assertThat(base.getInt("present")).isEqualTo(19);
        assertThat(base.getInt("majority")).isEqualTo(11);
        assertThat(reasons(base)).containsExactlyInAnyOrder("EXEMPT_ABSENT", "TEMPORARILY_AWAY", "PROBATIONARY");

        meeting.mark(Cell.model().membersWith("standing", "EXEMPT"), "PRESENT");
        assertThat(meeting.voteBase().jsonPath().getInt("base")).isEqualTo(21);
        assertThat(reasons(meeting.voteBase().jsonPath()))
                .containsExactlyInAnyOrder("TEMPORARILY_AWAY", "PROBATIONARY");
    }

    @Test
    void afterTheCloseNothingIsMarkedAnyMore() {
        MeetingFixture meeting = MeetingFixture.marked();
        meeting.closeAt(meeting.actualStart().plus(Duration.ofMinutes(95)));
        Response before = meeting.attendance();

        Answers.problem(
                save(meeting, List.of(Map.of("memberId", Cell.model().plainMember(0), "mark", "LATE", "version", 1))),
                409,
                "wrong-state");

        assertThat(meeting.attendance().asString()).isEqualTo(before.asString());
        assertThat(before.jsonPath().getList("allowedActions")).containsExactly("amendAttendance");
    }

    private static Response save(MeetingFixture meeting, List<Map<String, Object>> marks) {
        return Api.as(meeting.cell().secretary(), Map.of("marks", marks)).put(meeting.path() + "/attendance");
    }

    private static String mark(MeetingFixture meeting, String member) {
        return meeting.row(member).path("mark").textValue();
    }

    private static List<String> reasons(JsonPath base) {
        return base.getList("exclusions.reason", String.class);
    }
}
