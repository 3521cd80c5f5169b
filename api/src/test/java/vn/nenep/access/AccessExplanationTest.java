package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.access.Decision.Deny;
import vn.nenep.access.Decision.Permit;
import vn.nenep.access.Decision.Reason;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.RoleFixture;

/** What is explained is what was decided. */
@QuarkusTest
class AccessExplanationTest {

    private static final long SEED = 20261121;

    /** Own cell, parent, top, sibling cell, another branch: by code. */
    private static final List<String> RELATIONS = List.of("38.001.001", "38.001", "38", "38.001.002", "38.002");

    private static final String FOR_THIS_TEST = "AccessExplanationTest";

    @Inject
    AccountService accounts;

    @Inject
    AccountRepository repository;

    @Inject
    RoleAssignmentRepository assignments;

    @Inject
    CellCalendar calendar;

    @Inject
    OrgHierarchy hierarchy;

    @Inject
    RightsCache cache;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void takeBack() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM role_assignment WHERE reason = '" + FOR_THIS_TEST + "'");
        }
        QuarkusTransaction.requiringNew().run(cache::forgetAll);
    }

    /** Every action, with this role somewhere in the tree, for days that a seeded dice chose. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void theExplanationIsTheDecision(Role role) throws SQLException {
        Random dice = new Random(SEED + role.ordinal());
        UUID account = UUID.fromString(AccountFixture.of(Api.OTHER_SECRETARY));
        UUID cell = UUID.fromString(Cell.model().id());
        LocalDate today = RoleFixture.today();
        Map<String, UUID> places = places();
        for (String relation : RELATIONS) {
            LocalDate from = today.minusDays(dice.nextInt(4));
            LocalDate to = dice.nextInt(4) == 0 ? today.minusDays(1) : null;
            accounts.assign(account, role, places.get(relation), from, to, FOR_THIS_TEST);
            QuarkusTransaction.requiringNew().run(() -> compareAll(subject(account), cell, role + " on " + relation));
            takeBack();
        }
    }

    @Test
    void aMemberReadsWhatNamesHimAndNothingElseByThat() {
        UUID cell = UUID.fromString(Cell.model().id());
        UUID own = UUID.fromString(Cell.memberId(Api.OTHER_SECRETARY));

        JsonNode named = Answers.json(Answers.ok(explain(Action.GET_CRITICISM_RECORD, cell, own)));
        assertThat(named.path("reason").textValue()).isEqualTo("PERSONALLY_CONCERNED");
        assertThat(named.path("organizationName").isMissingNode()).isTrue();
        // Whether there is such an organisation is not told either.
        JsonNode nowhere = Answers.json(Answers.ok(explain(Action.GET_CRITICISM_RECORD, new UUID(7, 7), own)));
        assertThat(nowhere.path("reason")).isEqualTo(named.path("reason"));

        UUID other = UUID.fromString(Cell.memberId(Api.MEMBER));
        Answers.problem(explain(Action.GET_CRITICISM_RECORD, cell, other), 404, "not-found");
        Answers.problem(explain(Action.GET_MEETING, cell, own), 404, "not-found");
        Answers.problem(explain(Action.GET_MEETING, new UUID(7, 7), own), 404, "not-found");
    }

    @Test
    void aRefusalNamesTheRolesThatMay() {
        Response answer = Api.as(Api.MEMBER)
                .get("/api/v1/access/explanation?action=submitQualityScore&organizationId="
                        + Cell.model().id());

        JsonNode said = Answers.json(Answers.ok(answer));
        assertThat(said.path("permitted").booleanValue()).isFalse();
        assertThat(said.path("reason").textValue()).isEqualTo("ROLE_NOT_ENOUGH");
        assertThat(said.path("organizationName").textValue()).isEqualTo("Chi bộ Khoa Xây dựng Đảng");
        assertThat(said.path("permittedRoles").valueStream().map(JsonNode::textValue))
                .containsExactly("CELL_SECRETARY");
    }

    private void compareAll(String subject, UUID cell, String where) {
        CurrentUser user = Bearer.of(subject, cache);
        AccessExplanation explanation = new AccessExplanation(new Access(user, calendar), assignments);
        ResourceRef resource = new ResourceRef(cell, hierarchy.lineage(cell).organizations(), Set.of());
        for (Action action : Action.values()) {
            Decision decision = AccessPolicy.decide(user.principal(), action, resource, calendar.today());
            assertThat(said(explanation, action, cell))
                    .as(where + ": " + action)
                    .isEqualTo(expected(decision));
        }
    }

    /** The assignment that permits, the word for the refusal, or "not-found". */
    private static String said(AccessExplanation explanation, Action action, UUID cell) {
        try {
            AccessExplanationView view = explanation.explain(action.operationId(), cell, null);
            assertThat(view.permitted()).isEqualTo(view.by() != null);
            return view.by() == null
                    ? view.reason().name()
                    : view.by().assignmentId().toString();
        } catch (HttpProblem problem) {
            return problem.getType().toString();
        }
    }

    private static String expected(Decision decision) {
        if (decision instanceof Permit permit) {
            return permit.by().id().toString();
        }
        return ((Deny) decision).reason() == Reason.OUT_OF_SCOPE ? "/problems/not-found" : "ROLE_NOT_ENOUGH";
    }

    private static Response explain(Action action, UUID organizationId, UUID memberId) {
        String query = "?action=" + action.operationId() + "&organizationId=" + organizationId;
        return Api.as(Api.OTHER_SECRETARY)
                .get("/api/v1/access/explanation" + query + (memberId == null ? "" : "&memberId=" + memberId));
    }

    private String subject(UUID account) {
        return repository.findById(account).subject;
    }

    private static Map<String, UUID> places() {
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/organizations?limit=200")))
                .path("items")
                .valueStream()
                .filter(place -> RELATIONS.contains(place.path("code").textValue()))
                .collect(Collectors.toMap(
                        place -> place.path("code").textValue(),
                        place -> UUID.fromString(place.path("id").textValue())));
    }
}
