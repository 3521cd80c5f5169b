package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.TreeFixture.TODAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.access.RightsCache;
import vn.nenep.access.Role;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.SheetFixture;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class OrganizationMergeTest {

    private static final String FOR_THIS_TEST = "OrganizationMergeTest";

    @Inject
    OrganizationService organizations;

    @Inject
    RightsCache cache;

    @Inject
    AgroalDataSource database;

    private String committee;
    private String source;
    private String target;

    @BeforeEach
    void plantATree() {
        committee = TreeFixture.committee(TreeFixture.province());
        source = TreeFixture.cell(committee);
        target = TreeFixture.cell(committee);
    }

    @AfterEach
    void takeRolesBack() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM role_assignment WHERE reason = ?")) {
            statement.setString(1, FOR_THIS_TEST);
            statement.executeUpdate();
        }
        QuarkusTransaction.requiringNew().run(cache::forgetAll);
    }

    @Test
    void membersAndGroupsGoToTheTargetAndTheSourceIsClosed() {
        List<String> moving = TreeFixture.addMembers(source, 6);
        List<String> there = TreeFixture.addMembers(target, 3);
        String group = TreeFixture.group(source);
        LocalDate day = TODAY.minusDays(7);

        Answers.ok(TreeFixture.merge(source, target, day));

        JsonPath closed = TreeFixture.read(source).jsonPath();
        assertThat(closed.getString("activeTo")).isEqualTo(day.minusDays(1).toString());
        assertThat(closed.getInt("memberCount")).isZero();
        assertThat(closed.getString("parentId")).isEqualTo(committee);
        assertThat(TreeFixture.read(target).jsonPath().getInt("memberCount")).isEqualTo(9);
        assertThat(membersOf(target)).containsAll(moving).containsAll(there);
        assertThat(TreeFixture.read(group).jsonPath().getString("parentId")).isEqualTo(target);
        assertThat(organizations.descendantsOn(UUID.fromString(source), day.minusDays(1)))
                .containsExactly(UUID.fromString(source), UUID.fromString(group));
        assertThat(organizations.descendantsOn(UUID.fromString(target), day))
                .containsExactly(UUID.fromString(target), UUID.fromString(group));
        assertThat(organizations.lineageOn(UUID.fromString(source), day)).isEmpty();
    }

    @Test
    void theDayBeforeItStillHasItsPlaceAndItsPeople() {
        TreeFixture.addMembers(source, 6);
        TreeFixture.addMembers(target, 3);
        LocalDate day = TODAY.minusDays(7);
        Answers.ok(TreeFixture.merge(source, target, day));

        JsonPath dayBefore = readOn(source, day.minusDays(1));
        JsonPath thatDay = readOn(source, day);

        assertThat(dayBefore.getInt("memberCount")).isEqualTo(6);
        assertThat(dayBefore.getString("parentId")).isEqualTo(committee);
        assertThat(dayBefore.getString("ancestors[-1].id")).isEqualTo(committee);
        assertThat(thatDay.getInt("memberCount")).isZero();
        assertThat(thatDay.getList("ancestors")).isEmpty();
        assertThat(readOn(target, day.minusDays(1)).getInt("memberCount")).isEqualTo(3);
        assertThat(readOn(target, day).getInt("memberCount")).isEqualTo(9);
        assertThat(readOn(committee, day.minusDays(1)).getInt("cellCount")).isEqualTo(2);
        assertThat(readOn(committee, day).getInt("cellCount")).isEqualTo(1);
        assertThat(readOn(committee, day).getInt("childCount")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hom-nay", "2026-02-30", "1929-12-31", "%2B999999999-12-31", "3000-01-01"})
    void aDayThatIsNone(String day) {
        Answers.problem(
                Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(source) + "?activeOn=" + day), 400, "invalid-request");
    }

    private static JsonPath readOn(String id, LocalDate day) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(id) + "?activeOn=" + day))
                .jsonPath();
    }

    @Test
    void bothHistoriesTellIt() {
        TreeFixture.addMembers(source, 2);
        TreeFixture.group(source);

        Answers.ok(TreeFixture.merge(source, target, TODAY));

        JsonPath gone = TreeFixture.history(source).jsonPath();
        assertThat(gone.getString("items[0].kind")).isEqualTo("MERGED");
        assertThat(gone.getString("items[0].other.id")).isEqualTo(target);
        assertThat(gone.getInt("items[0].members")).isEqualTo(2);
        assertThat(gone.getInt("items[0].children")).isEqualTo(1);
        assertThat(gone.getInt("items[0].rolesEnded")).isZero();
        JsonPath kept = TreeFixture.history(target).jsonPath();
        assertThat(kept.getString("items[0].kind")).isEqualTo("ABSORBED");
        assertThat(kept.getString("items[0].other.id")).isEqualTo(source);
    }

    @Test
    void lastMonthsFiguresStayWithTheOldCell() {
        List<String> ids = TreeFixture.addMembers(source, 6);
        TreeFixture.assign(Api.OTHER_SECRETARY, Role.CELL_SECRETARY, source, FOR_THIS_TEST);
        TreeFixture.assign(Api.SUPERIOR, Role.COMMITTEE_MEMBER, source, FOR_THIS_TEST);
        TreeFixture.assign(Api.INSPECTOR, Role.INSPECTOR, committee, FOR_THIS_TEST);
        MeetingFixture meeting = closedMeeting(ids);
        SheetFixture sheet = SheetFixture.of(meeting).scoreAll().vote(6, 0, 0).submit();
        Answers.ok(Api.as(Api.SUPERIOR, Answers.ok(Api.as(Api.SUPERIOR).get(sheet.path())))
                .post(sheet.path() + "/confirm"));
        List<String> figures =
                List.of(meeting.path(), meeting.path() + "/attendance", meeting.path() + "/vote-base", sheet.path());
        List<String> before =
                figures.stream().map(OrganizationMergeTest::asInspector).toList();

        JsonPath preview = Answers.ok(
                        Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(source) + "/merge-preview?targetId=" + target))
                .jsonPath();
        Answers.ok(TreeFixture.merge(source, target, TODAY));

        assertThat(figures.stream().map(OrganizationMergeTest::asInspector)).isEqualTo(before);
        assertThat(before.get(3)).contains("CONFIRMED").contains(source);
        assertThat(preview.getInt("members")).isEqualTo(6);
        assertThat(preview.getList("rolesEnding.role")).containsExactly("CELL_SECRETARY", "COMMITTEE_MEMBER");
        assertThat(TreeFixture.history(source).jsonPath().getInt("items[0].rolesEnded"))
                .isEqualTo(2);
        Answers.problem(Api.as(Api.OTHER_SECRETARY).get(meeting.path()), 404, "not-found");
        Answers.problem(Api.as(Api.SUPERIOR).get(meeting.path()), 404, "not-found");
    }

    @Test
    void theEndOfARoleIsInTheAuditTrail() {
        TreeFixture.assign(Api.SUPERIOR, Role.COMMITTEE_MEMBER, source, FOR_THIS_TEST);

        Answers.ok(TreeFixture.merge(source, target, TODAY));

        assertThat(Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/audit-entries?limit=200"))
                        .jsonPath()
                        .getList("items.findAll { it.organizationId == '" + source
                                + "' && it.action == 'mergeOrganizations' }.objectType"))
                .containsExactlyInAnyOrder("organization", "role-assignment");
    }

    @Test
    void meetingsNotHeldAreNamedInThePreview() {
        List<String> ids = TreeFixture.addMembers(source, 3);
        TreeFixture.assign(Api.OTHER_SECRETARY, Role.CELL_SECRETARY, source, FOR_THIS_TEST);
        MeetingFixture.planned(cell(ids), plan(ids)).announce();

        JsonPath preview = Answers.ok(
                        Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(source) + "/merge-preview?targetId=" + target))
                .jsonPath();

        assertThat(preview.getInt("meetingsNotHeld")).isEqualTo(1);
    }

    @Test
    void mergersThatAreNotPossible() {
        String group = TreeFixture.group(source);

        Answers.problem(TreeFixture.merge(source, source, TODAY), 422, "merge-not-possible");
        Answers.problem(TreeFixture.merge(source, committee, TODAY), 422, "merge-not-possible");
        Answers.problem(TreeFixture.merge(source, group, TODAY), 422, "merge-not-possible");
        String below = TreeFixture.committee(committee);
        Answers.problem(TreeFixture.merge(committee, below, TODAY), 422, "merge-not-possible");
        Answers.problem(TreeFixture.merge(source, target, TODAY.plusDays(1)), 422, "time-not-possible");
        Answers.problem(TreeFixture.merge(source, target, LocalDate.of(2019, 1, 1)), 422, "time-not-possible");

        assertThat(TreeFixture.read(source).jsonPath().getString("activeTo")).isNull();
    }

    @Test
    void aCommitteeMergesIntoTheOneAboveIt() {
        String below = TreeFixture.committee(committee);
        String cell = TreeFixture.cell(below);

        Answers.ok(TreeFixture.merge(below, committee, TODAY));

        assertThat(TreeFixture.read(cell).jsonPath().getList("ancestors.id"))
                .containsExactly(TreeFixture.province(), committee);
        assertThat(TreeFixture.read(committee).jsonPath().getInt("cellCount")).isEqualTo(3);
    }

    private MeetingFixture closedMeeting(List<String> ids) {
        MeetingFixture meeting = MeetingFixture.planned(cell(ids), plan(ids))
                .announce()
                .openAt(Instant.now().minus(Duration.ofMinutes(100)))
                .markExpected("PRESENT");
        return meeting.closeAt(meeting.actualStart().plus(Duration.ofMinutes(95)));
    }

    private Map<String, Object> plan(List<String> ids) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.other());
        plan.put("organizationId", source);
        plan.put("chairId", ids.get(0));
        plan.put("minuteTakerId", ids.get(1));
        return plan;
    }

    private Cell cell(List<String> ids) {
        assertThat(ids).isNotEmpty();
        return new Cell(source, Api.OTHER_SECRETARY, List.of());
    }

    private static String asInspector(String path) {
        return Answers.ok(Api.as(Api.INSPECTOR).get(path)).asString();
    }

    private static List<String> membersOf(String cell) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/members?organizationId=" + cell))
                .jsonPath()
                .getList("items.id", String.class);
    }
}
