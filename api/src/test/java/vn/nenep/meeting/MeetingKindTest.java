package vn.nenep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.MeetingFixture.MEETINGS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.ScheduleFixture;
import vn.nenep.testing.SheetFixture;
import vn.nenep.testing.Sql;

/** What people come together for decides who is convened, and what it counts as. */
@QuarkusTest
class MeetingKindTest {

    @ParameterizedTest
    @CsvSource({
        "REGULAR, true, false, true, true",
        "THEMATIC, false, true, true, true",
        "COMBINED, true, true, true, true",
        "COMMITTEE_PREMEETING, false, false, false, false",
        "EXTRAORDINARY, false, false, false, true",
        "GROUP, false, false, false, false"
    })
    void whatEachKindCountsAs(MeetingKind kind, boolean regular, boolean thematic, boolean scored, boolean wholeCell) {
        assertThat(kind.isRegular()).isEqualTo(regular);
        assertThat(kind.isThematic()).isEqualTo(thematic);
        assertThat(kind.isScored()).isEqualTo(scored);
        assertThat(kind.isOfWholeCell()).isEqualTo(wholeCell);
    }

    @Test
    void theCommitteeMeetsAmongThoseWhoHoldAnOffice() {
        MeetingFixture meeting = opened("COMMITTEE_PREMEETING");

        List<String> officers = Cell.model().members().stream()
                .filter(member -> !member.path("position").textValue().equals("NONE"))
                .map(member -> member.path("id").textValue())
                .toList();
        assertThat(officers).isNotEmpty().hasSizeLessThan(6);
        assertThat(convened(meeting)).containsExactlyInAnyOrderElementsOf(officers);
    }

    @Test
    void aGroupMeetsAmongThoseWhoAreNamed() {
        MeetingFixture meeting = opened("GROUP");

        assertThat(convened(meeting))
                .containsExactlyInAnyOrder(
                        Cell.model().plainMember(0),
                        Cell.model().plainMember(1),
                        Cell.model().plainMember(2));
        assertThat(meeting.read().jsonPath().getList("participants.memberId")).hasSize(3);
    }

    @Test
    void anExtraordinaryMeetingIsOfTheWholeCell() {
        assertThat(convened(opened("EXTRAORDINARY"))).hasSizeGreaterThan(20);
    }

    @Test
    void whoIsNotCalledAsksNoLeave() {
        MeetingFixture meeting = MeetingFixture.planned(Cell.model(), MeetingFixture.plan(Cell.model(), "GROUP"))
                .announce();

        Map<String, Object> body = Map.of("meetingId", meeting.id(), "reason", "Đi công tác");
        Answers.problem(Api.as(Api.COMMITTEE_MEMBER, body).post("/api/v1/leave-requests"), 422, "member-not-on-roster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMITTEE_PREMEETING", "EXTRAORDINARY", "GROUP"})
    void whatIsNoCellMeetingOfAPlanIsNotScored(String kind) {
        MeetingFixture meeting = opened(kind);

        assertThat(meeting.read().jsonPath().getList("allowedActions")).doesNotContain("openQualityScore");
        Answers.problem(
                Api.as(Api.SECRETARY, Map.of("meetingId", meeting.id())).post(SheetFixture.SHEETS),
                422,
                "meeting-not-possible");
    }

    @Test
    void aCombinedSessionOfNinetyFiveMinutesIsTooShort() {
        MeetingFixture meeting = MeetingFixture.planned(Cell.model(), MeetingFixture.plan(Cell.model(), "COMBINED"))
                .announce()
                .openAt(Instant.now().minusSeconds(100 * 60))
                .markExpected("PRESENT");
        meeting.closeAt(meeting.actualStart().plusSeconds(95 * 60));

        Response sheet = Answers.ok(
                Api.as(Api.SECRETARY, Map.of("meetingId", meeting.id())).post(SheetFixture.SHEETS));

        Map<String, Object> evidence = sheet.jsonPath().getMap("items.find { it.code == '1' }.evidence");
        assertThat(evidence.get("threshold").toString()).startsWith("120");
        assertThat(evidence.get("met")).isEqualTo(false);
    }

    @Test
    void aRegularMeetingThatBecomesThematicLeavesItsMonthFree() {
        MeetingFixture meeting = MeetingFixture.draft();
        Sql.update("UPDATE meeting SET regular_month = '1990-01-01' WHERE id = ?", Sql.id(meeting.id()));

        update(meeting, "COMBINED");
        assertThat(regularMonth(meeting)).containsExactly("1990-01-01");
        update(meeting, "THEMATIC");

        assertThat(regularMonth(meeting)).containsExactly((String) null);
    }

    @Test
    void onlineOnlyWhereTheOrganisationAllowsIt() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("mode", "HYBRID");
        Answers.problem(Api.as(Api.SECRETARY, plan).post(MEETINGS), 422, "online-not-allowed");

        allowOnline(true);
        try {
            MeetingFixture meeting = MeetingFixture.planned(Cell.model(), plan);
            assertThat(meeting.read().jsonPath().getString("mode")).isEqualTo("HYBRID");
            meeting.announce().openAt(Instant.now());
            String member = Cell.model().plainMember(0);
            Map<String, Object> mark =
                    new HashMap<>(meeting.marks(List.of(member), "PRESENT").get(0));
            mark.put("online", true);
            Answers.ok(Api.as(Api.SECRETARY, Map.of("marks", List.of(mark))).put(meeting.path() + "/attendance"));
            assertThat(meeting.attendance().jsonPath().getInt("summary.online")).isEqualTo(1);
            assertThat(meeting.attendance().jsonPath().getBoolean("onlineAllowed"))
                    .isTrue();
        } finally {
            allowOnline(null);
        }
        assertThat(Answers.ok(Api.as(Api.SECRETARY)
                                .get(ScheduleFixture.schedulePath(Cell.model().id())))
                        .jsonPath()
                        .getBoolean("onlineAllowed"))
                .isFalse();
    }

    @Test
    void aModelMeetingSaysSo() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("modelMeeting", true);

        assertThat(MeetingFixture.planned(Cell.model(), plan).read().jsonPath().getBoolean("modelMeeting"))
                .isTrue();
        assertThat(MeetingFixture.draft().read().jsonPath().getBoolean("modelMeeting"))
                .isFalse();
    }

    @Test
    void ofASecretItemThereIsANumberAndNoWord() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put(
                "agenda",
                List.of(Map.of("secret", true, "minutes", 10), Map.of("title", "Việc khác"), Map.of("secret", true)));

        MeetingFixture meeting = MeetingFixture.planned(Cell.model(), plan);

        assertThat(meeting.read().jsonPath().getList("agenda.title"))
                .containsExactly("Mục mật số 1 – theo hồ sơ giấy", "Việc khác", "Mục mật số 2 – theo hồ sơ giấy");
        assertThat(meeting.read().jsonPath().getList("agenda.secret")).containsExactly(true, false, true);
        assertThat(Sql.column(
                        "SELECT title FROM agenda_item WHERE meeting_id = ? ORDER BY position", Sql.id(meeting.id())))
                .containsExactly(null, "Việc khác", null);
    }

    private static void allowOnline(Boolean allowed) {
        Map<String, Object> setting = ScheduleFixture.onDay(3);
        if (allowed != null) {
            setting.put("onlineAllowed", allowed);
        }
        Answers.ok(ScheduleFixture.set(Api.SECRETARY, Cell.model().id(), setting));
    }

    private static void update(MeetingFixture meeting, String kind) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model(), kind);
        plan.remove("organizationId");
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));
    }

    private static List<String> regularMonth(MeetingFixture meeting) {
        return Sql.column("SELECT regular_month FROM meeting WHERE id = ?", Sql.id(meeting.id()));
    }

    private static MeetingFixture opened(String kind) {
        return MeetingFixture.planned(Cell.model(), MeetingFixture.plan(Cell.model(), kind))
                .announce()
                .openAt(Instant.now());
    }

    private static List<String> convened(MeetingFixture meeting) {
        return meeting.attendance().jsonPath().getList("rows.memberId", String.class);
    }
}
