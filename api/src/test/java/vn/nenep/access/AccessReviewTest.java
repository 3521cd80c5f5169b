package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.RoleFixture;
import vn.nenep.testing.Sql;
import vn.nenep.testing.TreeFixture;

/** Who looked through which roles on which day, and when it is due again. */
@QuarkusTest
class AccessReviewTest {

    private static final String REVIEWS = "/api/v1/access-reviews";

    /** With a role on it, in a province that nobody has reviewed. */
    private String cell;

    @BeforeEach
    void plant() {
        cell = TreeFixture.cell(TreeFixture.committee(TreeFixture.province()));
    }

    @Test
    void whatWasNeverReviewedIsOverdueUntilSomebodyDoes() {
        role();

        JsonNode before = state();
        JsonNode made = confirm(before.path("currentRoles").longValue());
        JsonNode after = state();

        assertThat(before.path("overdue").booleanValue()).isTrue();
        assertThat(before.path("allowedActions").toString()).contains("confirmAccessReview");
        assertThat(made.path("roles").longValue()).isEqualTo(1);
        assertThat(after.path("overdue").booleanValue()).isFalse();
        assertThat(after.path("done").booleanValue()).isTrue();
        assertThat(after.path("lastReviewedOn").textValue())
                .isEqualTo(RoleFixture.today().toString());
        assertThat(after.path("lastReviewedByName").textValue()).isEqualTo("Mai Xuân Tùng");
    }

    @Test
    void theRolesOfThatDayAreKept() {
        RoleFixture first = role();
        String review = confirm(1).path("id").textValue();
        role();

        assertThat(Sql.column("SELECT assignment_id FROM access_review_role WHERE review_id = ?", Sql.id(review)))
                .containsExactly(first.id());
        assertThat(Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR).get(REVIEWS + "?organizationId=" + cell)))
                        .at("/items/0/id")
                        .textValue())
                .isEqualTo(review);
        assertThat(Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR).get(REVIEWS + "/" + review)))
                        .path("roles")
                        .longValue())
                .isEqualTo(1);
    }

    @Test
    void whatHasChangedSinceIsLookedAtAgain() {
        role();

        Answers.problem(
                Api.as(Api.ADMINISTRATOR, Map.of("organizationId", cell, "roles", 7))
                        .post(REVIEWS),
                409,
                "concurrent-change");

        assertThat(state().path("overdue").booleanValue()).isTrue();
    }

    @Test
    void aReviewFromAboveCoversWhatIsBelow() {
        String committee = TreeFixture.committee(TreeFixture.province());
        String below = TreeFixture.cell(committee);
        Answers.ok(Api.as(Api.ADMINISTRATOR, Map.of("organizationId", committee, "roles", 0))
                .post(REVIEWS));

        assertThat(state(below).path("done").booleanValue()).isTrue();
        assertThat(state().path("done").booleanValue()).isFalse();
    }

    @Test
    void anUnknownReviewIsNotFound() {
        Answers.problem(Api.as(Api.ADMINISTRATOR).get(REVIEWS + "/" + UUID.randomUUID()), 404, "not-found");
    }

    private RoleFixture role() {
        return RoleFixture.given(RoleFixture.body(vn.nenep.testing.AccountFixture.staff(), "MINUTE_TAKER", cell));
    }

    private JsonNode confirm(long roles) {
        Map<String, Object> body = Map.of("organizationId", cell, "roles", roles, "note", "Đúng người, đúng việc.");
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR, body).post(REVIEWS)));
    }

    private JsonNode state() {
        return state(cell);
    }

    private static JsonNode state(String organizationId) {
        return Answers.json(
                Answers.ok(Api.as(Api.ADMINISTRATOR).get(REVIEWS + "/state?organizationId=" + organizationId)));
    }
}
