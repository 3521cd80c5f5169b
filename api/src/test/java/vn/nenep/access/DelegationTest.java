package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RoleFixture;

/** Somebody stands in for the secretary. */
@QuarkusTest
class DelegationTest {

    private static final String DELEGATIONS = RoleFixture.ROLES + "/delegations";

    @Test
    void theDeputyActsWithTheSecretarysRightsUntilItIsTakenBack() {
        MeetingFixture meeting = MeetingFixture.draft();
        Answers.problem(announce(meeting), 403, "not-allowed");

        RoleFixture standIn = delegated(RoleFixture.ofSecretary(), AccountFixture.of(Api.MEMBER));

        JsonNode seen = Answers.json(standIn.read());
        assertThat(seen.path("delegatedByName").textValue()).isEqualTo("Đặng Quốc Hưng");
        assertThat(seen.path("givenByName").textValue()).isEqualTo("Đặng Quốc Hưng");
        JsonNode why = Answers.json(Answers.ok(Api.as(Api.MEMBER)
                .get("/api/v1/access/explanation?action=announceMeeting&organizationId="
                        + Cell.model().id())));
        assertThat(why.at("/by/delegatedByName").textValue()).isEqualTo("Đặng Quốc Hưng");
        Answers.ok(announce(meeting));

        Response own = Api.as(Api.SECRETARY).get(standIn.path());
        assertThat(own.jsonPath().getList("allowedActions", String.class)).containsExactly("endRoleAssignment");
        Answers.ok(Api.as(Api.SECRETARY, own, Map.of("reason", "Bí thư đã về")).post(standIn.path() + "/end"));
        Answers.problem(announce(MeetingFixture.draft()), 403, "not-allowed");
    }

    @Test
    void aDelegationEndsWithTheDelegatorsOwnRole() {
        RoleFixture own = RoleFixture.given(RoleFixture.body(
                AccountFixture.ofModelCell(), "CELL_SECRETARY", Cell.model().id()));
        RoleFixture standIn = new RoleFixture(Answers.json(Answers.ok(
                        Api.as(Api.ADMINISTRATOR, RoleFixture.delegation(own, AccountFixture.of(Api.MEMBER), 0, 30))
                                .post(DELEGATIONS)))
                .path("id")
                .textValue());
        Answers.ok(announce(MeetingFixture.draft()));

        Answers.ok(own.end());

        assertThat(Answers.json(standIn.read()).path("validTo").textValue())
                .isEqualTo(RoleFixture.today().minusDays(1).toString());
        assertThat(Answers.json(standIn.read()).path("endedByName").textValue()).isEqualTo("Mai Xuân Tùng");
        Answers.problem(announce(MeetingFixture.draft()), 403, "not-allowed");
    }

    @Test
    void whoStandsInMayTakeTheRoleOver() {
        RoleFixture own = RoleFixture.given(RoleFixture.body(
                AccountFixture.ofModelCell(), "CELL_SECRETARY", Cell.model().id()));
        String deputy = AccountFixture.ofModelCell();
        RoleFixture standIn = delegatedByAdministrator(own, deputy);

        Answers.ok(Api.as(
                        Api.ADMINISTRATOR,
                        own.read(),
                        Map.of(
                                "toAccountId",
                                deputy,
                                "fromDay",
                                RoleFixture.today().toString(),
                                "reason",
                                "Bầu bí thư mới"))
                .post(own.path() + "/handover"));

        assertThat(Answers.json(standIn.read()).path("endedAt").isMissingNode()).isFalse();
        assertThat(Answers.ok(Api.as(Api.ADMINISTRATOR).get(RoleFixture.ROLES + "?current=true&accountId=" + deputy))
                        .jsonPath()
                        .getList("items.role", String.class))
                .containsExactly("CELL_SECRETARY");
    }

    @Test
    void whatWasDelegatedGoesNoFurther() {
        RoleFixture standIn = delegated(RoleFixture.ofSecretary(), AccountFixture.of(Api.MEMBER));
        try {
            Answers.problem(
                    Api.as(Api.MEMBER, RoleFixture.delegation(standIn, AccountFixture.ofModelCell(), 0, 5))
                            .post(DELEGATIONS),
                    422,
                    "delegation-not-possible");
            Answers.problem(
                    Api.as(
                                    Api.MEMBER,
                                    RoleFixture.delegation(
                                            RoleFixture.ofSecretary(), AccountFixture.ofModelCell(), 0, 5))
                            .post(DELEGATIONS),
                    403,
                    "not-allowed");
        } finally {
            Answers.ok(standIn.end());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 89, 201", "0, 90, 422", "10, 100, 422", "10, 99, 201"})
    void ninetyDaysAtMost(int from, int to, int expected) {
        Response answer = Api.as(
                        Api.SECRETARY,
                        RoleFixture.delegation(RoleFixture.ofSecretary(), AccountFixture.ofModelCell(), from, to))
                .post(DELEGATIONS);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(expected);
    }

    @Test
    void onlyAnotherMemberOfTheCellStandsIn() {
        RoleFixture own = RoleFixture.ofSecretary();
        Answers.problem(
                Api.as(Api.SECRETARY, RoleFixture.delegation(own, AccountFixture.of(Api.OTHER_SECRETARY), 0, 5))
                        .post(DELEGATIONS),
                422,
                "member-not-in-cell");
        Answers.problem(
                Api.as(Api.SECRETARY, RoleFixture.delegation(own, AccountFixture.staff(), 0, 5))
                        .post(DELEGATIONS),
                422,
                "member-not-in-cell");
        Answers.problem(
                Api.as(Api.SECRETARY, RoleFixture.delegation(own, AccountFixture.of(Api.SECRETARY), 0, 5))
                        .post(DELEGATIONS),
                403,
                "own-role");
    }

    private static RoleFixture delegated(RoleFixture own, String deputy) {
        return made(Api.as(Api.SECRETARY, RoleFixture.delegation(own, deputy, 0, 10))
                .post(DELEGATIONS));
    }

    private static RoleFixture delegatedByAdministrator(RoleFixture own, String deputy) {
        return made(Api.as(Api.ADMINISTRATOR, RoleFixture.delegation(own, deputy, 0, 10))
                .post(DELEGATIONS));
    }

    private static RoleFixture made(Response answer) {
        return new RoleFixture(Answers.json(Answers.ok(answer)).path("id").textValue());
    }

    private static Response announce(MeetingFixture meeting) {
        return Api.as(Api.MEMBER, meeting.read()).post(meeting.path() + "/announce");
    }
}
