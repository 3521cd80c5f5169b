package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Browser;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RoleFixture;

@QuarkusTest
class RoleAssignmentTest {

    private static final String AUDIT = "/api/v1/audit-entries?objectId=";
    private static final Map<String, String> REASON = Map.of("reason", "Chuyển công tác");

    @Test
    void aRoleIsGivenReadAndEnded() {
        String account = AccountFixture.staff();
        RoleFixture role = RoleFixture.given(
                RoleFixture.body(account, "MINUTE_TAKER", Cell.model().id()));

        JsonNode read = Answers.json(role.read());
        assertThat(read.path("accountName").textValue()).isEqualTo("Người dùng thử");
        assertThat(read.path("organizationName").textValue()).isEqualTo("Chi bộ Khoa Xây dựng Đảng");
        assertThat(read.path("givenByName").textValue()).isEqualTo("Mai Xuân Tùng");
        assertThat(read.path("givenAt").isMissingNode()).isFalse();
        assertThat(read.path("validTo").isMissingNode()).isTrue();
        assertThat(texts(read.path("allowedActions"))).containsExactlyInAnyOrder("endRoleAssignment", "handOverRole");

        Answers.ok(role.end());

        JsonNode ended = Answers.json(role.read());
        assertThat(ended.path("validTo").textValue())
                .isEqualTo(RoleFixture.today().minusDays(1).toString());
        assertThat(ended.path("endedByName").textValue()).isEqualTo("Mai Xuân Tùng");
        assertThat(ended.path("endReason").textValue()).isEqualTo("Chuyển công tác");
        assertThat(ended.path("allowedActions")).isEmpty();
        Answers.problem(role.end(), 409, "wrong-state");
        assertThat(Answers.ok(Api.as(Api.INSPECTOR).get(AUDIT + role.id()))
                        .jsonPath()
                        .getList("items.action", String.class))
                .containsExactly("endRoleAssignment", "createRoleAssignment");
    }

    @Test
    void aRoleThatEndsLaterHoldsUntilThen() {
        RoleFixture role = RoleFixture.given();
        String lastDay = RoleFixture.today().plusDays(7).toString();

        Answers.ok(Api.as(Api.ADMINISTRATOR, role.read(), Map.of("reason", "Hết nhiệm kỳ", "lastDay", lastDay))
                .post(role.path() + "/end"));

        assertThat(Answers.json(role.read()).path("validTo").textValue()).isEqualTo(lastDay);
        assertThat(ids("?current=true&endsBy=" + lastDay)).contains(role.id());
        assertThat(ids("?endsBy=" + RoleFixture.today().plusDays(6))).doesNotContain(role.id());
        // It can still be ended now.
        Answers.ok(role.end());
        assertThat(ids("?current=true&limit=200")).doesNotContain(role.id());
    }

    /** The session in the browser and the token stay as they are; the right is gone. */
    @Test
    void aRoleThatEndsIsRefusedWithTheVeryNextRequest() {
        MeetingFixture meeting = MeetingFixture.draft();
        Map<String, Object> given = RoleFixture.body(
                AccountFixture.of(Api.OTHER_SECRETARY),
                "CELL_SECRETARY",
                Cell.model().id());
        RoleFixture role = RoleFixture.given(given);
        Browser browser = Browser.signedInAs(Api.OTHER_SECRETARY);
        assertThat(inBrowser(browser, meeting).statusCode()).isEqualTo(200);
        assertThat(Api.as(Api.OTHER_SECRETARY).get(meeting.path()).statusCode()).isEqualTo(200);

        Answers.ok(role.end());

        Answers.problem(inBrowser(browser, meeting), 404, "not-found");
        Answers.problem(
                Api.as(Api.OTHER_SECRETARY, meeting.read()).post(meeting.path() + "/announce"), 404, "not-found");
        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void twoEqualRolesAreRefused() {
        Map<String, Object> body = RoleFixture.body(
                AccountFixture.staff(), "MINUTE_TAKER", Cell.model().id());
        RoleFixture first = RoleFixture.given(body);

        Answers.problem(Api.as(Api.ADMINISTRATOR, body).post(RoleFixture.ROLES), 409, "role-already-held");

        Answers.ok(first.end());
        Answers.ok(Api.as(Api.ADMINISTRATOR, body).post(RoleFixture.ROLES));
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGRATION,      person,  province, role-not-possible",
        "MEMBER,           machine, cell,     role-not-possible",
        "CELL_SECRETARY,   person,  province, role-not-possible",
        "COMMITTEE_OFFICE, person,  cell,     role-not-possible",
        "COMMITTEE_MEMBER, person,  cell,     role-not-possible"
    })
    void whatDoesNotFitIsRefused(String role, String holder, String where, String slug) {
        String account = holder.equals("machine") ? AccountFixture.machine() : AccountFixture.staff();
        Map<String, Object> body = RoleFixture.body(account, role, organization(where));

        Answers.problem(Api.as(Api.ADMINISTRATOR, body).post(RoleFixture.ROLES), 422, slug);

        assertThat(ids("?accountId=" + account)).isEmpty();
    }

    @Test
    void nobodyChangesRolesOfOnesOwn() {
        String me = AccountFixture.of(Api.ADMINISTRATOR);
        String own = ids("?role=ADMINISTRATOR&accountId=" + me + "&organizationId=" + organization("province"))
                .get(0);
        Response seen = Api.as(Api.ADMINISTRATOR).get(RoleFixture.ROLES + "/" + own);
        Map<String, Object> handover = Map.of(
                "toAccountId",
                AccountFixture.staff(),
                "fromDay",
                RoleFixture.today().toString(),
                "reason",
                "Bàn giao");

        assertThat(Answers.json(seen).path("allowedActions")).isEmpty();
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, RoleFixture.body(me, "INSPECTOR", organization("province")))
                        .post(RoleFixture.ROLES),
                403,
                "own-role");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, seen, REASON).post(RoleFixture.ROLES + "/" + own + "/end"), 403, "own-role");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, seen, handover).post(RoleFixture.ROLES + "/" + own + "/handover"),
                403,
                "own-role");
        Response account = Api.as(Api.ADMINISTRATOR).get("/api/v1/accounts/" + me);
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, account, REASON).post("/api/v1/accounts/" + me + "/end"), 403, "own-role");
    }

    @Test
    void theLastAdministratorWithoutAnEndStays() {
        Map<String, Object> body =
                RoleFixture.body(AccountFixture.of(Api.OFFICE), "ADMINISTRATOR", organization("province"));
        body.put("validTo", RoleFixture.today().plusDays(30).toString());
        RoleFixture second = RoleFixture.given(body);
        try {
            String me = AccountFixture.of(Api.ADMINISTRATOR);
            String first = RoleFixture.ROLES + "/"
                    + ids("?role=ADMINISTRATOR&accountId=" + me + "&organizationId=" + organization("province"))
                            .get(0);
            Answers.problem(
                    Api.as(Api.OFFICE, Api.as(Api.OFFICE).get(first), REASON).post(first + "/end"),
                    409,
                    "last-administrator");
            String account = "/api/v1/accounts/" + me;
            Answers.problem(
                    Api.as(Api.OFFICE, Api.as(Api.OFFICE).get(account), REASON).post(account + "/end"),
                    409,
                    "last-administrator");
            assertThat(AccountFixture.of(Api.ADMINISTRATOR)).isEqualTo(me);
            assertThat(ids("?current=true&accountId=" + me)).isNotEmpty();
        } finally {
            Answers.ok(second.end());
        }
    }

    @Test
    void aRoleIsHandedOverInOneStep() {
        RoleFixture role = RoleFixture.given();
        String successor = AccountFixture.staff();
        String from = RoleFixture.today().plusDays(3).toString();

        JsonNode made = Answers.json(Answers.ok(Api.as(
                        Api.ADMINISTRATOR,
                        role.read(),
                        Map.of("toAccountId", successor, "fromDay", from, "reason", "Bầu thư ký mới"))
                .post(role.path() + "/handover")));

        assertThat(made.path("accountId").textValue()).isEqualTo(successor);
        assertThat(made.path("validFrom").textValue()).isEqualTo(from);
        assertThat(Answers.json(role.read()).path("validTo").textValue())
                .isEqualTo(RoleFixture.today().plusDays(2).toString());
        assertThat(ids("?accountId=" + successor))
                .containsExactly(made.path("id").textValue());
    }

    @Test
    void aHandoverToSomebodyWhoHoldsItChangesNothing() {
        RoleFixture role = RoleFixture.given();
        String holder =
                Answers.json(RoleFixture.given().read()).path("accountId").textValue();

        Answers.problem(
                Api.as(
                                Api.ADMINISTRATOR,
                                role.read(),
                                Map.of(
                                        "toAccountId",
                                        holder,
                                        "fromDay",
                                        RoleFixture.today().toString(),
                                        "reason",
                                        "Bàn giao"))
                        .post(role.path() + "/handover"),
                409,
                "role-already-held");

        assertThat(Answers.json(role.read()).path("validTo").isMissingNode()).isTrue();
    }

    @Test
    void anEndedAccountHasNoRolesAndNoSignIn() {
        RoleFixture role = RoleFixture.given();
        String account = "/api/v1/accounts/"
                + Answers.json(role.read()).path("accountId").textValue();
        Response seen = Api.as(Api.ADMINISTRATOR).get(account);
        assertThat(texts(Answers.json(seen).path("allowedActions"))).containsExactly("endAccount");

        Answers.ok(Api.as(Api.ADMINISTRATOR, seen, Map.of("reason", "Nghỉ hưu")).post(account + "/end"));

        assertThat(Answers.json(role.read()).path("endReason").textValue()).isEqualTo("Nghỉ hưu");
        assertThat(Answers.json(Api.as(Api.ADMINISTRATOR).get(account))
                        .path("endedAt")
                        .isMissingNode())
                .isFalse();
        assertThat(list("/api/v1/accounts?limit=200", Api.ADMINISTRATOR)).doesNotContain(account.substring(17));
        assertThat(list("/api/v1/accounts?limit=200&ended=true", Api.ADMINISTRATOR))
                .contains(account.substring(17));
        Answers.problem(
                Api.as(
                                Api.ADMINISTRATOR,
                                RoleFixture.body(
                                        account.substring(17),
                                        "MINUTE_TAKER",
                                        Cell.model().id()))
                        .post(RoleFixture.ROLES),
                422,
                "role-not-possible");
    }

    @Test
    void aSecretaryReadsTheRolesOfTheOwnCellOnly() {
        RoleFixture role = RoleFixture.given();

        assertThat(list(RoleFixture.ROLES + "?limit=200", Api.SECRETARY)).contains(role.id());
        assertThat(list(RoleFixture.ROLES + "?limit=200", Api.OTHER_SECRETARY)).doesNotContain(role.id());
        assertThat(Answers.ok(Api.as(Api.OTHER_SECRETARY).get(RoleFixture.ROLES + "?limit=200"))
                        .jsonPath()
                        .getList("items.organizationId", String.class))
                .containsOnly(Cell.other().id());
    }

    @Test
    void theListIsReadPageByPage() {
        RoleFixture.given();
        RoleFixture.given();
        JsonNode first = page("?limit=1");
        JsonNode second =
                page("?limit=1&pageToken=" + first.path("nextPageToken").textValue());

        assertThat(List.of(
                        first.at("/items/0/id").textValue(),
                        second.at("/items/0/id").textValue()))
                .isEqualTo(ids("?limit=2"));
    }

    @Test
    void anAccountThatAsksIsUsedToday() {
        Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/me"));

        JsonNode account =
                Answers.json(Api.as(Api.ADMINISTRATOR).get("/api/v1/accounts/" + AccountFixture.of(Api.INSPECTOR)));

        assertThat(account.path("lastUsedOn").textValue())
                .isEqualTo(RoleFixture.today().toString());
    }

    private static Response inBrowser(Browser browser, MeetingFixture meeting) {
        return browser.call().header("X-Nenep-Client", "web").get(meeting.path());
    }

    /** "cell", or the top of the tree. */
    private static String organization(String where) {
        return where.equals("cell")
                ? Cell.model().id()
                : Answers.json(Api.as(Api.ADMINISTRATOR).get("/api/v1/me"))
                        .at("/roles/0/organizationId")
                        .textValue();
    }

    private static JsonNode page(String query) {
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR).get(RoleFixture.ROLES + query)));
    }

    private static List<String> ids(String query) {
        return list(RoleFixture.ROLES + query, Api.ADMINISTRATOR);
    }

    private static List<String> list(String path, String user) {
        return Answers.ok(Api.as(user).get(path)).jsonPath().getList("items.id", String.class);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }
}
