package vn.nenep.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** A role given by the administrator through the API. */
public record RoleFixture(String id) {

    public static final String ROLES = "/api/v1/role-assignments";

    /** MINUTE_TAKER of the first secretary's cell for an account that nobody uses. */
    public static RoleFixture given() {
        return given(body(AccountFixture.staff(), "MINUTE_TAKER", Cell.model().id()));
    }

    public static RoleFixture given(Map<String, Object> body) {
        return new RoleFixture(
                Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR, body).post(ROLES)))
                        .path("id")
                        .textValue());
    }

    /** The secretary's own role, which can be delegated. */
    public static RoleFixture ofSecretary() {
        String mine = ROLES + "?current=true&role=CELL_SECRETARY&accountId=" + AccountFixture.of(Api.SECRETARY);
        return new RoleFixture(Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(mine)))
                .at("/items/0/id")
                .textValue());
    }

    public static Map<String, Object> body(String accountId, String role, String organizationId) {
        Map<String, Object> body = new HashMap<>();
        body.put("accountId", accountId);
        body.put("role", role);
        body.put("organizationId", organizationId);
        body.put("validFrom", today().toString());
        body.put("reason", "Quyết định số 12-QĐ/ĐU");
        return body;
    }

    public static Map<String, Object> delegation(RoleFixture own, String accountId, int fromDay, int toDay) {
        Map<String, Object> body = new HashMap<>();
        body.put("assignmentId", own.id);
        body.put("accountId", accountId);
        body.put("validFrom", today().plusDays(fromDay).toString());
        body.put("validTo", today().plusDays(toDay).toString());
        body.put("reason", "Bí thư đi học");
        return body;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public String path() {
        return ROLES + "/" + id;
    }

    public Response read() {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(path()));
    }

    /** Ends it now. */
    public Response end() {
        return Api.as(Api.ADMINISTRATOR, read(), Map.of("reason", "Chuyển công tác"))
                .post(path() + "/end");
    }
}
