package vn.nenep.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.SheetFixture.SHEETS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.SheetFixture;

/** What the records propose, what people give, and what is still missing. */
@QuarkusTest
class ScoreSheetTest {

    @Test
    void aSheetIsMadeFromTheSetInForce() {
        JsonPath sheet = SheetFixture.of(MeetingFixture.open()).read().jsonPath();

        assertThat(sheet.getString("criteriaSetCode")).isEqualTo("HD42-2025");
        assertThat(sheet.getList("items.code", String.class))
                .containsExactly("1", "2", "3.1", "3.2", "4.1", "4.2", "4.3", "5", "6", "7");
        assertThat(sheet.getFloat("maxTotal")).isEqualTo(100f);
        assertThat(sheet.getFloat("selfTotal")).isZero();
        assertThat(sheet.getString("selfGrade")).isNull();
        assertThat(sheet.getString("state")).isEqualTo("DRAFT");
        assertThat(sheet.getList("missing.what", String.class)).hasSize(10).containsOnly("POINTS");
        assertThat(sheet.getList("items.findAll { it.evidence != null }.code", String.class))
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource({"90, 0, 90, true, 5", "89, 59, 89, false, 0", "91, 0, 91, true, 5", "20, 0, 20, false, 0"})
    void ninetyMinutesAreEnoughAndASecondLessIsNot(
            int minutes, int seconds, float measured, boolean met, float points) {
        MeetingFixture meeting = MeetingFixture.marked();
        meeting.closeAt(meeting.actualStart().plus(Duration.ofSeconds(60L * minutes + seconds)));

        JsonPath sheet = SheetFixture.of(meeting).read().jsonPath();

        assertThat(sheet.getString("items[0].evidence.kind")).isEqualTo("DURATION");
        assertThat(sheet.getFloat("items[0].evidence.measured")).isEqualTo(measured);
        assertThat(sheet.getFloat("items[0].evidence.threshold")).isEqualTo(90f);
        assertThat(sheet.getBoolean("items[0].evidence.met")).isEqualTo(met);
        assertThat(sheet.getFloat("items[0].evidence.proposedPoints")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 21, 100.0, true, 5",
        "2, 0, 19, 90.4, true, 5",
        "3, 0, 18, 85.7, false, 0",
        "0, 1, 20, 95.2, false, 0"
    })
    void attendanceIsMetFromNinetyPercentAndWithoutAnyUnexcusedAbsence(
            int excused, int unexcused, int present, float percent, boolean met, float points) {
        MeetingFixture meeting = MeetingFixture.marked();
        List<String> members = Cell.model().membersWith("standing", "ACTIVE");
        if (excused > 0) {
            meeting.mark(members.subList(0, excused), "ABSENT_EXCUSED");
        }
        if (unexcused > 0) {
            meeting.mark(members.subList(10, 10 + unexcused), "ABSENT_UNEXCUSED");
        }

        JsonPath sheet = SheetFixture.of(meeting).read().jsonPath();

        assertThat(sheet.getString("items[1].evidence.kind")).isEqualTo("ATTENDANCE");
        assertThat(sheet.getFloat("items[1].evidence.measured")).isEqualTo(percent);
        assertThat(sheet.getInt("items[1].evidence.present")).isEqualTo(present);
        assertThat(sheet.getInt("items[1].evidence.base")).isEqualTo(21);
        assertThat(sheet.getInt("items[1].evidence.unexcused")).isEqualTo(unexcused);
        assertThat(sheet.getBoolean("items[1].evidence.met")).isEqualTo(met);
        assertThat(sheet.getFloat("items[1].evidence.proposedPoints")).isEqualTo(points);
    }

    @Test
    void otherPointsThanProposedOrTheMaximumNeedAReason() {
        MeetingFixture meeting = MeetingFixture.marked();
        meeting.closeAt(meeting.actualStart().plus(Duration.ofMinutes(60)));
        SheetFixture sheet = SheetFixture.of(meeting).scoreAll();
        assertThat(sheet.read().jsonPath().getList("missing")).isEmpty();

        sheet.score(List.of(Map.of("code", "1", "points", 5), Map.of("code", "4.2", "points", 22.5)));

        JsonPath read = sheet.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("DRAFT");
        assertThat(read.getList("missing.code", String.class)).containsExactly("1", "4.2");
        assertThat(read.getList("missing.what", String.class)).containsOnly("REASON");
        assertThat(read.getFloat("selfTotal")).isEqualTo(97.5f);

        sheet.score("1", 5).score("4.2", 22.5);
        assertThat(sheet.read().jsonPath().getList("missing")).isEmpty();
        assertThat(sheet.read().jsonPath().getString("state")).isEqualTo("SELF_SCORED");
    }

    @Test
    void pointsCanBeTakenBack() {
        SheetFixture sheet = SheetFixture.scored();

        sheet.score(List.of(Map.of("code", "6")));

        JsonPath read = sheet.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("DRAFT");
        assertThat(read.getList("missing.code", String.class)).containsExactly("6");
        assertThat(read.getFloat("selfTotal")).isEqualTo(70f);
        assertThat(read.getString("selfGrade")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"20, GOOD", "19.99, FAIR", "0, FAIR"})
    void gradesBeginAtTheirMinimum(double pointsOfThirty, String grade) {
        SheetFixture sheet = SheetFixture.scored().score("6", pointsOfThirty);

        assertThat(sheet.read().jsonPath().getString("selfGrade")).isEqualTo(grade);
    }

    @Test
    void aMeetingHasOneSheet() {
        SheetFixture sheet = SheetFixture.of(MeetingFixture.open());

        Answers.problem(
                Api.as(Api.MINUTE_TAKER, Map.of("meetingId", sheet.meeting().id()))
                        .post(SHEETS),
                409,
                "quality-score-exists");

        assertThat(ids("?meetingId=" + sheet.meeting().id())).containsExactly(sheet.id());
    }

    @Test
    void aMeetingThatHasNotOpenedIsNotScored() {
        MeetingFixture meeting = MeetingFixture.announced();

        Answers.problem(Api.as(Api.SECRETARY, Map.of("meetingId", meeting.id())).post(SHEETS), 409, "wrong-state");

        assertThat(ids("?meetingId=" + meeting.id())).isEmpty();
    }

    @Test
    void theMonthIsThatOfTheCellAndNotOfGreenwich() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("plannedStart", "2027-01-31T17:00:00Z");
        plan.put("plannedEnd", "2027-01-31T19:00:00Z");
        SheetFixture sheet = SheetFixture.of(
                MeetingFixture.planned(Cell.model(), plan).announce().openAt(Instant.now()));

        assertThat(sheet.read().jsonPath().getString("month")).isEqualTo("2027-02");
        assertThat(ids("?month=2027-02")).contains(sheet.id());
        assertThat(ids("?month=2027-01")).doesNotContain(sheet.id());
    }

    @Test
    void theSheetOfAnOpenMeetingFollowsTheRollCall() {
        SheetFixture sheet = SheetFixture.of(MeetingFixture.marked()).scoreAll();

        sheet.meeting().mark(List.of(Cell.model().plainMember(0)), "ABSENT_UNEXCUSED");

        JsonPath read = sheet.read().jsonPath();
        assertThat(read.getBoolean("items[1].evidence.met")).isFalse();
        assertThat(read.getList("missing.code", String.class)).containsExactly("2");
        Response vote = Api.as(Api.SECRETARY, sheet.read(), SheetFixture.votes(18, 0, 0))
                .post(sheet.path() + "/vote");
        Answers.problem(vote, 409, "quality-score-incomplete");
        assertThat(sheet.read().jsonPath().<Object>get("vote")).isNull();
    }

    private static List<String> ids(String query) {
        return Answers.ok(Api.as(Api.SECRETARY).get(SHEETS + query)).jsonPath().getList("items.id", String.class);
    }
}
