package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The calls of roles, accounts and invitations. */
final class AccessCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String INVITATIONS = "/api/v1/invitations";

    private AccessCalls() {}

    static Map<String, Supplier<Call>> makers() {
        Map<String, Supplier<Call>> makers = new TreeMap<>();
        reads(makers, "listRoleAssignments", () -> RoleFixture.ROLES + "?limit=3");
        reads(makers, "getRoleAssignment", () -> RoleFixture.given().path());
        reads(makers, "listAccounts", () -> ACCOUNTS + "?limit=3");
        reads(makers, "getAccount", () -> ACCOUNTS + "/" + holder(RoleFixture.given()));
        reads(makers, "listInvitations", () -> INVITATIONS + "?limit=3");
        reads(makers, "getInvitation", () -> INVITATIONS + "/" + invited());
        reads(
                makers,
                "explainAccess",
                () -> "/api/v1/access/explanation?action=getMeeting&organizationId="
                        + Cell.model().id());
        String reviews = ReviewTargets.REVIEWS;
        reads(makers, "listAccessReviews", () -> reviews + "?limit=3");
        reads(
                makers,
                "getAccessReviewState",
                () -> reviews + "/state?organizationId=" + Cell.model().id());
        reads(makers, "getAccessReview", () -> {
            String id = Target.idOf(ReviewTargets.review(), reviews, Api.ADMINISTRATOR);
            return reviews + "/" + id;
        });
        makers.put("confirmAccessReview", () -> {
            ObjectNode body = JSON.valueToTree(ReviewTargets.review());
            return new Call("confirmAccessReview", POST, reviews, body, null, reviews + "?limit=1", Api.ADMINISTRATOR);
        });
        makers.put("createRoleAssignment", AccessCalls::createRoleAssignment);
        makers.put("delegateRole", AccessCalls::delegateRole);
        makers.put("endRoleAssignment", () -> {
            RoleFixture role = RoleFixture.given();
            return change("endRoleAssignment", role.path(), "/end", Map.of("reason", "Chuyển công tác"));
        });
        makers.put("handOverRole", AccessCalls::handOverRole);
        makers.put("endAccount", () -> {
            String path = ACCOUNTS + "/" + holder(RoleFixture.given());
            return change("endAccount", path, "/end", Map.of("reason", "Nghỉ hưu"));
        });
        makers.put("createInvitation", () -> {
            ObjectNode body = JSON.valueToTree(invitation());
            return new Call(
                    "createInvitation", POST, INVITATIONS, body, null, INVITATIONS + "?limit=1", Api.ADMINISTRATOR);
        });
        makers.put(
                "withdrawInvitation",
                () -> change("withdrawInvitation", INVITATIONS + "/" + invited(), "/withdraw", null));
        makers.put("acceptInvitation", AccessCalls::acceptInvitation);
        return makers;
    }

    private static Call createRoleAssignment() {
        String account = AccountFixture.staff();
        ObjectNode body = JSON.valueToTree(
                RoleFixture.body(account, "MINUTE_TAKER", Cell.model().id()));
        return new Call(
                "createRoleAssignment", POST, RoleFixture.ROLES, body, null, rolesOf(account), Api.ADMINISTRATOR);
    }

    private static Call delegateRole() {
        String deputy = AccountFixture.ofModelCell();
        ObjectNode body = JSON.valueToTree(RoleFixture.delegation(RoleFixture.ofSecretary(), deputy, 0, 10));
        return new Call(
                "delegateRole",
                POST,
                RoleFixture.ROLES + "/delegations",
                body,
                null,
                rolesOf(deputy),
                Api.ADMINISTRATOR);
    }

    private static Call handOverRole() {
        RoleFixture role = RoleFixture.given();
        Map<String, Object> body = Map.of(
                "toAccountId",
                AccountFixture.staff(),
                "fromDay",
                RoleFixture.today().plusDays(1).toString(),
                "reason",
                "Bầu bí thư mới");
        return change("handOverRole", role.path(), "/handover", body);
    }

    private static Call acceptInvitation() {
        Response made = Answers.ok(Api.as(Api.ADMINISTRATOR, invitation()).post(INVITATIONS));
        ObjectNode body =
                JSON.valueToTree(Map.of("code", Answers.json(made).path("code").textValue()));
        return new Call(
                "acceptInvitation",
                POST,
                INVITATIONS + "/accept",
                body,
                null,
                INVITATIONS + "/" + Answers.json(made).path("id").textValue(),
                Api.ADMINISTRATOR);
    }

    static Map<String, Object> invitation() {
        Map<String, Object> body = new HashMap<>();
        body.put("displayName", "Hồ Ngọc Ánh");
        body.put("organizationId", Cell.model().id());
        body.put("role", "MINUTE_TAKER");
        body.put("reason", "Thư ký mới");
        return body;
    }

    private static String invited() {
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR, invitation()).post(INVITATIONS)))
                .path("id")
                .textValue();
    }

    private static String holder(RoleFixture role) {
        return Answers.json(role.read()).path("accountId").textValue();
    }

    private static String rolesOf(String account) {
        return RoleFixture.ROLES + "?accountId=" + account;
    }

    private static Call change(String operationId, String path, String verb, Map<String, Object> body) {
        Response seen = Answers.ok(Api.as(Api.ADMINISTRATOR).get(path));
        ObjectNode node = body == null ? null : JSON.valueToTree(body);
        return new Call(operationId, POST, path + verb, node, seen.header("ETag"), path, Api.ADMINISTRATOR);
    }

    private static void reads(Map<String, Supplier<Call>> makers, String operationId, Supplier<String> path) {
        makers.put(operationId, () -> {
            String ready = path.get();
            return new Call(operationId, GET, ready, null, null, ready, Api.ADMINISTRATOR);
        });
    }
}
