package vn.nenep.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.SheetFixture.SHEETS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.access.AccountService;
import vn.nenep.access.Role;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.SheetFixture;

/** The cell votes and submits, the superior committee decides. */
@QuarkusTest
class ScoreDecisionTest {

    private static final String WHY = "Biên bản chỉ ghi hai ý kiến thảo luận.";
    private static final String FOR_THIS_TEST = "ScoreDecisionTest";

    @Inject
    AccountService accounts;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({"11, 9, 0, true, CELL_VOTED", "10, 10, 0, false, SELF_SCORED", "0, 0, 20, false, SELF_SCORED"})
    void moreThanHalfOfTheBaseCarriesTheSheet(int yes, int no, int abstained, boolean carried, String state) {
        SheetFixture sheet = SheetFixture.scored().vote(yes, no, abstained);

        JsonPath read = sheet.read().jsonPath();

        assertThat(read.getInt("vote.base")).isEqualTo(20);
        assertThat(read.getInt("vote.inFavour")).isEqualTo(yes);
        assertThat(read.getBoolean("vote.carried")).isEqualTo(carried);
        assertThat(read.getString("state")).isEqualTo(state);
        if (!carried) {
            Answers.problem(post(Api.SECRETARY, sheet, "/submit"), 409, "vote-not-carried");
        }
    }

    @Test
    void aChangeOfPointsVoidsTheVote() {
        SheetFixture sheet = SheetFixture.voted().score("5", 4);

        assertThat(sheet.read().jsonPath().<Object>get("vote")).isNull();
        Answers.problem(post(Api.SECRETARY, sheet, "/submit"), 409, "vote-not-carried");
    }

    @Test
    void aSheetIsSubmittedOnlyOnceTheMeetingHasClosed() {
        SheetFixture sheet = SheetFixture.of(MeetingFixture.marked()).scoreAll().vote(20, 0, 0);

        Answers.problem(post(Api.SECRETARY, sheet, "/submit"), 409, "wrong-state");

        assertThat(sheet.read().jsonPath().getString("submittedAt")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/submit", "/vote", "/self-score"})
    void aSubmittedSheetIsNotTouchedAgain(String step) {
        SheetFixture sheet = SheetFixture.submitted();
        Response before = sheet.read();

        Response answer = switch (step) {
            case "/submit" -> post(Api.SECRETARY, sheet, step);
            case "/vote" ->
                Api.as(Api.SECRETARY, before, SheetFixture.votes(1, 0, 0)).post(sheet.path() + step);
            default ->
                Api.as(Api.SECRETARY, before, Map.of("items", List.of(Map.of("code", "5", "points", 5))))
                        .put(sheet.path() + step);
        };

        Answers.problem(answer, 409, "wrong-state");
        assertThat(sheet.read().asString()).isEqualTo(before.asString());
    }

    @Test
    void aSubmittedSheetIsASnapshotWhateverHappensToItsSources() throws SQLException {
        SheetFixture sheet = SheetFixture.submitted();
        Response before = sheet.read();
        execute(
                "UPDATE attendance_record SET mark = 'ABSENT_UNEXCUSED' WHERE meeting_id = UNHEX(REPLACE(?, '-', ''))",
                sheet.meeting().id());

        assertThat(sheet.read().asString()).isEqualTo(before.asString());
    }

    @Test
    void theSuperiorCommitteeConfirms() {
        SheetFixture sheet = SheetFixture.submitted();

        Answers.ok(post(Api.SUPERIOR, sheet, "/confirm"));

        JsonPath read = sheet.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("CONFIRMED");
        assertThat(read.getFloat("officialTotal")).isEqualTo(100f);
        assertThat(read.getString("officialGrade")).isEqualTo("GOOD");
        assertThat(read.getString("decidedAt")).isNotNull();
        assertThat(read.getList("allowedActions")).isEmpty();
        Answers.problem(post(Api.OFFICE, sheet, "/confirm"), 409, "wrong-state");
        Answers.problem(adjust(Api.SUPERIOR, sheet, sheet.read()), 409, "wrong-state");
    }

    @Test
    void theSuperiorCommitteeAdjustsWithAReasonAndTheCellsPointsStay() {
        SheetFixture sheet = SheetFixture.submitted();

        Answers.ok(adjust(Api.OFFICE, sheet, sheet.read()));

        JsonPath read = sheet.read().jsonPath();
        assertThat(read.getString("state")).isEqualTo("ADJUSTED");
        assertThat(read.getFloat("selfTotal")).isEqualTo(100f);
        assertThat(read.getFloat("officialTotal")).isEqualTo(85f);
        assertThat(read.getString("officialGrade")).isEqualTo("FAIR");
        assertThat(read.getString("decisionReason")).isEqualTo(WHY);
        assertThat(read.getFloat("items.find { it.code == '4.2' }.selfPoints")).isEqualTo(25f);
        assertThat(read.getFloat("items.find { it.code == '4.2' }.superiorPoints"))
                .isEqualTo(20f);
        assertThat(read.<Object>get("items.find { it.code == '5' }.superiorPoints"))
                .isNull();
    }

    @Test
    void aSheetThatHasNotBeenSubmittedIsNotDecidedOn() {
        SheetFixture sheet = SheetFixture.voted();

        Answers.problem(post(Api.SUPERIOR, sheet, "/confirm"), 409, "wrong-state");
        Answers.problem(adjust(Api.SUPERIOR, sheet, sheet.read()), 409, "wrong-state");
        assertThat(sheet.read().jsonPath().getString("state")).isEqualTo("CELL_VOTED");
    }

    @Test
    void ofTwoDecisionsFromTheSameVersionTheSecondIsTold() {
        SheetFixture sheet = SheetFixture.submitted();
        Response seen = sheet.read();
        Answers.ok(Api.as(Api.SUPERIOR, seen).post(sheet.path() + "/confirm"));

        Answers.problem(adjust(Api.OFFICE, sheet, seen), 412, "stale-version");
        assertThat(sheet.read().jsonPath().getString("officialGrade")).isEqualTo("GOOD");
    }

    @Test
    void whoeverSubmittedASheetDoesNotDecideOnIt() throws SQLException {
        String office = Api.as(Api.OFFICE).get("/api/v1/me").jsonPath().getString("accountId");
        SheetFixture sheet = SheetFixture.voted();
        LocalDate yesterday = LocalDate.now().minusDays(1);
        accounts.assign(
                UUID.fromString(office),
                Role.CELL_SECRETARY,
                UUID.fromString(Cell.model().id()),
                yesterday,
                yesterday.plusDays(3),
                FOR_THIS_TEST);
        try {
            Answers.ok(post(Api.OFFICE, sheet, "/submit"));

            Answers.problem(post(Api.OFFICE, sheet, "/confirm"), 403, "same-person");
            Answers.problem(adjust(Api.OFFICE, sheet, sheet.read()), 403, "same-person");
            assertThat(sheet.read().jsonPath().getString("state")).isEqualTo("SUBMITTED");
        } finally {
            execute("DELETE FROM role_assignment WHERE reason = ?", FOR_THIS_TEST);
        }
        Answers.ok(post(Api.SUPERIOR, sheet, "/confirm"));
    }

    @Test
    void theQueueOfTheSuperiorCommitteeIsWhatHasBeenSubmitted() {
        String waiting = SheetFixture.submitted().id();
        SheetFixture confirmed = SheetFixture.submitted();
        Answers.ok(post(Api.SUPERIOR, confirmed, "/confirm"));
        String voted = SheetFixture.voted().id();

        assertThat(queue(Api.SUPERIOR)).contains(waiting).doesNotContain(confirmed.id(), voted);
        assertThat(queue(Api.OFFICE)).contains(waiting);
        assertThat(queue(Api.OTHER_SECRETARY)).isEmpty();
    }

    @Test
    void everyStepOfTheSheetIsInTheTrail() {
        SheetFixture sheet = SheetFixture.submitted();
        Answers.ok(adjust(Api.SUPERIOR, sheet, sheet.read()));

        JsonPath trail = Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/audit-entries?objectId=" + sheet.id()))
                .jsonPath();

        assertThat(trail.getList("items.action", String.class))
                .containsExactly(
                        "adjustQualityScore",
                        "submitQualityScore",
                        "recordScoreVote",
                        "updateSelfScore",
                        "openQualityScore");
        assertThat(trail.getString("items[0].actorName")).isEqualTo("Võ Minh Đức");
    }

    private static Response post(String user, SheetFixture sheet, String step) {
        return Api.as(user, sheet.read()).post(sheet.path() + step);
    }

    private static Response adjust(String user, SheetFixture sheet, Response seen) {
        Map<String, Object> decision = Map.of(
                "items",
                List.of(Map.of("code", "4.2", "points", 20), Map.of("code", "6", "points", 20)),
                "reason",
                WHY);
        return Api.as(user, seen, decision).post(sheet.path() + "/adjust");
    }

    private static List<String> queue(String user) {
        return Answers.ok(Api.as(user).get(SHEETS + "?state=SUBMITTED&limit=200"))
                .jsonPath()
                .getList("items.id", String.class);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
