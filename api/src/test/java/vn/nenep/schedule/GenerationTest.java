package vn.nenep.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.ScheduleFixture.generate;
import static vn.nenep.testing.ScheduleFixture.generation;
import static vn.nenep.testing.ScheduleFixture.holidaysPath;
import static vn.nenep.testing.ScheduleFixture.line;
import static vn.nenep.testing.ScheduleFixture.onDay;
import static vn.nenep.testing.ScheduleFixture.onWeekday;
import static vn.nenep.testing.ScheduleFixture.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RoleFixture;
import vn.nenep.testing.ScheduleFixture;

@QuarkusTest
class GenerationTest {

    private static final int YEAR = ScheduleFixture.nextYear();

    private ScheduleFixture committee;

    @BeforeEach
    void found() {
        committee = ScheduleFixture.committee();
    }

    @AfterEach
    void endRole() {
        committee.close();
    }

    @Test
    void aDryRunShowsTheYearAndChangesNothing() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onWeekday(2, "WEDNESDAY")));

        JsonNode shown = Answers.json(Answers.ok(generate(Api.OFFICE, cell, generation(YEAR, true))));

        assertThat(shown.path("lines")).hasSize(12);
        assertThat(shown.at("/summary/created").intValue()).isZero();
        assertThat(shown.at("/summary/ready").intValue()
                        + shown.at("/summary/undecided").intValue())
                .isEqualTo(12);
        assertThat(meetings(cell)).isEmpty();
    }

    @Test
    void theMonthOfACancelledMeetingIsFreeToBePlannedAgainAndThatOfAPostponedOneIsNot() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onWeekday(2, "WEDNESDAY")));
        String first = decidedAugust(cell);
        RoleFixture secretary =
                RoleFixture.given(RoleFixture.body(AccountFixture.of(Api.OFFICE), "CELL_SECRETARY", cell));
        step(first, "postpone");
        assertThat(line(Answers.json(generate(Api.OFFICE, cell, august(true))), YEAR + "-08")
                        .path("state")
                        .textValue())
                .isEqualTo("EXISTING");

        step(first, "cancel");

        assertThat(decidedAugust(cell)).isNotEqualTo(first);
        Answers.ok(secretary.end());
    }

    private static String decidedAugust(String cell) {
        Map<String, Object> body = august(false);
        String day = line(Answers.json(Answers.ok(generate(Api.OFFICE, cell, august(true)))), YEAR + "-08")
                .path("scheduledDay")
                .textValue();
        body.put("decisions", List.of(Map.of("scheduledDay", day, "day", day)));
        JsonNode line = line(Answers.json(Answers.ok(generate(Api.OFFICE, cell, body))), YEAR + "-08");
        assertThat(line.path("state").textValue()).isEqualTo("CREATED");
        return line.path("meetingId").textValue();
    }

    private static void step(String meetingId, String verb) {
        String path = MeetingFixture.MEETINGS + "/" + meetingId;
        Response seen = Answers.ok(Api.as(Api.OFFICE).get(path));
        Answers.ok(Api.as(Api.OFFICE, seen, MeetingFixture.reason()).post(path + "/" + verb));
    }

    @Test
    void aHolidayIsProposedForChangeAndMadeOnlyByDecision() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onWeekday(2, "WEDNESDAY")));
        String day = line(Answers.json(generate(Api.OFFICE, cell, generation(YEAR, true))), YEAR + "-08")
                .path("scheduledDay")
                .textValue();
        Map<String, Object> off = Map.of("day", day, "name", "Ngày hội của xã", "dayOff", true);
        Response seen = Answers.ok(Api.as(Api.OFFICE).get(holidaysPath(committee.id(), YEAR)));
        Answers.ok(Api.as(Api.OFFICE, seen, Map.of("days", List.of(off))).put(holidaysPath(committee.id(), YEAR)));

        JsonNode undecided = Answers.json(Answers.ok(generate(Api.OFFICE, cell, august(false))));
        JsonNode line = line(undecided, YEAR + "-08");
        assertThat(line.path("state").textValue()).isEqualTo("UNDECIDED");
        assertThat(line.at("/concerns/0/kind").textValue()).isEqualTo("HOLIDAY");
        assertThat(line.at("/concerns/0/holiday").textValue()).isEqualTo("Ngày hội của xã");
        assertThat(line.path("proposedDay").textValue()).isGreaterThan(day);
        assertThat(meetings(cell)).isEmpty();

        Map<String, Object> decided = august(false);
        decided.put("decisions", List.of(decision(day, line.path("proposedDay").textValue())));
        JsonNode made = Answers.json(Answers.ok(generate(Api.OFFICE, cell, decided)));
        assertThat(made.at("/summary/created").intValue()).isEqualTo(1);
        assertThat(meetings(cell)).hasSize(1);
        assertThat(meetings(cell).get(0).path("state").textValue()).isEqualTo("DRAFT");
        assertThat(meetings(cell).get(0).path("plannedStart").textValue())
                .isEqualTo(line.path("proposedDay").textValue() + "T12:30:00Z");
    }

    @Test
    void repeatingMakesNothingTwiceWhereverAMeetingHasMoved() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onWeekday(2, "WEDNESDAY")));
        int made = Answers.json(Answers.ok(generate(Api.OFFICE, cell, generation(YEAR, false))))
                .at("/summary/created")
                .intValue();
        assertThat(made).isGreaterThanOrEqualTo(9);

        JsonNode again = Answers.json(Answers.ok(generate(Api.OFFICE, cell, generation(YEAR, false))));

        assertThat(again.at("/summary/created").intValue()).isZero();
        assertThat(again.at("/summary/existing").intValue()).isEqualTo(made);
        assertThat(meetings(cell)).hasSize(made);
    }

    @Test
    void twoAtOnceMakeOneYear() throws Exception {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onWeekday(2, "WEDNESDAY")));
        Callable<Integer> call =
                () -> generate(Api.OFFICE, cell, generation(YEAR, false)).statusCode();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (var answer : threads.invokeAll(List.of(call, call, call, call))) {
                assertThat(answer.get()).isIn(200, 409);
            }
        } finally {
            threads.shutdownNow();
        }

        List<String> days = meetings(cell)
                .valueStream()
                .map(meeting -> meeting.path("plannedStart").textValue())
                .toList();
        assertThat(days).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aCommitteePlansAllItsCellsAtOnceAndCellsOfWhichTheSameIsToBeSaidShareALine() {
        String own = committee.cell();
        committee.cell();
        committee.cell();
        Answers.ok(set(Api.OFFICE, committee.id(), onDay(31)));
        Answers.ok(set(Api.OFFICE, own, onWeekday(2, "WEDNESDAY")));

        JsonNode shown = Answers.json(Answers.ok(generate(Api.OFFICE, committee.id(), june(true))));
        assertThat(shown.at("/summary/cells").intValue()).isEqualTo(3);
        JsonNode shared = shown.path("lines")
                .valueStream()
                .filter(line -> line.path("cells").intValue() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(shared.path("scheduledDay").textValue()).isEqualTo(YEAR + "-06-30");
        assertThat(shared.at("/concerns/0/kind").textValue()).isEqualTo("NOT_IN_MONTH");

        Map<String, Object> decided = june(false);
        decided.put("decisions", List.of(decision(YEAR + "-06-30", YEAR + "-06-30")));
        Response made = Answers.ok(generate(Api.OFFICE, committee.id(), decided));
        assertThat(Answers.json(made).at("/summary/created").intValue()).isEqualTo(3);
        Response month = Answers.ok(
                Api.as(Api.OFFICE).get(MeetingFixture.MEETINGS + "?order=EARLIEST_FIRST&within=" + committee.id()));
        assertThat(Answers.json(month).path("items")).hasSize(3);
    }

    @Test
    void aCellThatMeetsOnTheDayAlreadyIsAsked() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onDay(9)));
        Map<String, Object> january = generation(YEAR, false);
        january.put("months", List.of(6));
        january.put("decisions", List.of(decision(YEAR + "-06-09", YEAR + "-06-15")));
        Answers.ok(generate(Api.OFFICE, cell, january));
        Answers.ok(set(Api.OFFICE, cell, onDay(15)));

        JsonNode existing = Answers.json(generate(Api.OFFICE, cell, june(true)));

        assertThat(line(existing, YEAR + "-06").path("state").textValue()).isEqualTo("EXISTING");
        assertThat(line(existing, YEAR + "-06").path("day").textValue()).isEqualTo(YEAR + "-06-15");
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2020, 3000})
    void onlyThisYearAndTheNextArePlanned(int year) {
        Answers.problem(generate(Api.OFFICE, committee.cell(), generation(year, false)), 422, "schedule-not-possible");
    }

    @Test
    void aDecisionIsAboutAScheduledDayAndStaysInItsMonth() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onDay(9)));
        Map<String, Object> elsewhere = generation(YEAR, false);
        elsewhere.put("decisions", List.of(decision(YEAR + "-06-09", YEAR + "-07-01")));
        Map<String, Object> unknown = generation(YEAR, false);
        unknown.put("decisions", List.of(decision(YEAR + "-06-10", YEAR + "-06-11")));
        Map<String, Object> thirteenth = generation(YEAR, false);
        thirteenth.put("months", List.of(13));

        Answers.problem(generate(Api.OFFICE, cell, elsewhere), 422, "schedule-not-possible");
        Answers.problem(generate(Api.OFFICE, cell, unknown), 422, "schedule-not-possible");
        Answers.violation(generate(Api.OFFICE, cell, thirteenth), "months[0]");
        assertThat(meetings(cell)).isEmpty();
    }

    @Test
    void withoutAScheduleOrWithoutCellsThereIsNothingToPlan() {
        Answers.problem(
                generate(Api.OFFICE, committee.id(), generation(YEAR, false)), 422, "organization-not-possible");
        JsonNode none = Answers.json(Answers.ok(generate(Api.OFFICE, committee.cell(), generation(YEAR, false))));

        assertThat(none.at("/summary/withoutSchedule").intValue()).isEqualTo(12);
        assertThat(none.at("/summary/created").intValue()).isZero();
    }

    @Test
    void everyMeetingThatWasMadeIsInTheTrail() {
        String cell = committee.cell();
        Answers.ok(set(Api.OFFICE, cell, onWeekday(2, "WEDNESDAY")));
        JsonNode made = Answers.json(Answers.ok(generate(Api.OFFICE, cell, august(false))));

        Response trail = Answers.ok(Api.as(Api.ADMINISTRATOR)
                .get("/api/v1/audit-entries?objectId="
                        + line(made, YEAR + "-08").path("meetingId").textValue()));

        assertThat(Answers.json(trail).at("/items/0/action").textValue()).isEqualTo("generateMeetings");
    }

    private static Map<String, Object> august(boolean dryRun) {
        Map<String, Object> body = generation(YEAR, dryRun);
        body.put("months", List.of(8));
        return body;
    }

    private static Map<String, Object> june(boolean dryRun) {
        Map<String, Object> body = generation(YEAR, dryRun);
        body.put("months", List.of(6));
        return body;
    }

    private static Map<String, Object> decision(String scheduledDay, String day) {
        return Map.of("scheduledDay", scheduledDay, "day", day);
    }

    private static JsonNode meetings(String cell) {
        return Answers.json(Answers.ok(Api.as(Api.OFFICE)
                        .get(MeetingFixture.MEETINGS + "?order=EARLIEST_FIRST&organizationId=" + cell)))
                .path("items");
    }
}
