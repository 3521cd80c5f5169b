package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;

/** A sign-in that belongs to nobody becomes somebody by a code that works once. */
@QuarkusTest
class InvitationTest {

    private static final String INVITATIONS = "/api/v1/invitations";

    /** Their sign-ins are made strangers for a test and given back afterwards. */
    private static final String STRANGER = Api.COMMITTEE_MEMBER;

    @Inject
    AgroalDataSource database;

    @Inject
    RightsCache cache;

    private final Map<String, String> hidden = new HashMap<>();

    @AfterEach
    void giveSignInsBack() throws SQLException {
        for (Map.Entry<String, String> one : hidden.entrySet()) {
            String subject = "(SELECT SUBSTR(subject, 2) FROM (SELECT subject FROM account WHERE id = "
                    + "UNHEX(REPLACE(?, '-', ''))) known)";
            execute("UPDATE account SET subject = CONCAT('used-', HEX(id)) WHERE subject = " + subject, one.getValue());
            execute(
                    "UPDATE account SET subject = SUBSTR(subject, 2) WHERE id = UNHEX(REPLACE(?, '-', ''))",
                    one.getValue());
        }
    }

    @Test
    void aPersonWithoutAnAccountAcceptsOnce() throws SQLException {
        JsonNode invitation = invite(body());
        String code = invitation.path("code").textValue();
        hide(STRANGER);
        Answers.problem(Api.as(STRANGER).get("/api/v1/me"), 403, "account-not-linked");

        // As it is typed from paper: small letters, gaps for hyphens.
        JsonNode accepted =
                Answers.json(Answers.ok(accept(STRANGER, code.toLowerCase().replace('-', ' '))));

        assertThat(accepted.path("displayName").textValue()).isEqualTo("Hồ Ngọc Ánh");
        JsonNode me = Answers.json(Answers.ok(Api.as(STRANGER).get("/api/v1/me")));
        assertThat(me.at("/roles/0/role").textValue()).isEqualTo("MINUTE_TAKER");
        assertThat(me.path("accountId").textValue())
                .isEqualTo(accepted.path("accountId").textValue());
        JsonNode read = read(invitation);
        assertThat(read.path("state").textValue()).isEqualTo("ACCEPTED");
        assertThat(read.path("code").isMissingNode()).isTrue();
        assertThat(audited(invitation)).containsExactly("acceptInvitation", "createInvitation");
        Answers.problem(accept(STRANGER, code), 409, "account-exists");

        hide(Api.MINUTE_TAKER);
        Answers.problem(accept(Api.MINUTE_TAKER, code), 422, "invitation-not-valid");
    }

    @Test
    void aMemberIsLinkedToTheSignIn() throws SQLException {
        String memberId = Cell.model().plainMember(5);
        Map<String, Object> body = body();
        body.remove("displayName");
        body.put("memberId", memberId);
        body.put("role", "MEMBER");
        JsonNode invitation = invite(body);
        JsonNode again = invite(body);
        hide(STRANGER);

        Answers.ok(accept(STRANGER, invitation.path("code").textValue()));

        assertThat(Answers.json(Api.as(STRANGER).get("/api/v1/me"))
                        .path("memberId")
                        .textValue())
                .isEqualTo(memberId);
        // The other code is for somebody who has an account by now.
        Answers.problem(Api.as(Api.ADMINISTRATOR, body).post(INVITATIONS), 409, "account-exists");
        hide(Api.MINUTE_TAKER);
        Answers.problem(accept(Api.MINUTE_TAKER, again.path("code").textValue()), 422, "invitation-not-valid");
        hideAccountOf(memberId);
    }

    @Test
    void wrongExpiredAndWithdrawnLookTheSame() throws SQLException {
        JsonNode expired = invite(body());
        execute(
                "UPDATE invitation SET expires_at = invited_at WHERE id = UNHEX(REPLACE(?, '-', ''))",
                expired.path("id").textValue());
        JsonNode withdrawn = invite(body());
        String path = INVITATIONS + "/" + withdrawn.path("id").textValue();
        Answers.ok(
                Api.as(Api.ADMINISTRATOR, Api.as(Api.ADMINISTRATOR).get(path)).post(path + "/withdraw"));
        hide(STRANGER);

        List<String> answers = List.of(
                refused("0000-0000-0000-0000-0000-0000-0000"),
                refused(expired.path("code").textValue()),
                refused(withdrawn.path("code").textValue()));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(read(expired).path("state").textValue()).isEqualTo("EXPIRED");
        assertThat(read(withdrawn).path("state").textValue()).isEqualTo("WITHDRAWN");
        Answers.problem(Api.as(STRANGER).get("/api/v1/me"), 403, "account-not-linked");
    }

    @Test
    void aMachineNeverAccepts() throws SQLException {
        JsonNode invitation = invite(body());
        hide(Api.MACHINE);

        Answers.problem(accept(Api.MACHINE, invitation.path("code").textValue()), 403, "not-allowed");

        assertThat(read(invitation).path("state").textValue()).isEqualTo("OPEN");
    }

    @Test
    void theCodeIsShownOnceAndNotKept() throws SQLException {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = body();
        JsonNode first = Answers.json(Answers.ok(
                Api.as(Api.ADMINISTRATOR, body).header("Idempotency-Key", key).post(INVITATIONS)));
        JsonNode again = Answers.json(Answers.ok(
                Api.as(Api.ADMINISTRATOR, body).header("Idempotency-Key", key).post(INVITATIONS)));

        assertThat(first.path("code").textValue()).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("code").isMissingNode()).isTrue();
        assertThat(Api.as(Api.ADMINISTRATOR).get(INVITATIONS + "?limit=200").asString())
                .contains(first.path("id").textValue())
                .doesNotContain(first.path("code").textValue());
    }

    @Test
    void aRoleOfACellGoesToItsMembers() {
        Map<String, Object> body = body();
        body.remove("displayName");
        body.put("memberId", Cell.other().memberIds().get(7));

        Answers.problem(Api.as(Api.ADMINISTRATOR, body).post(INVITATIONS), 422, "member-not-in-cell");
    }

    private String refused(String code) {
        Response answer = accept(STRANGER, code);
        Answers.problem(answer, 422, "invitation-not-valid");
        return answer.asString().replace(answer.header("X-Request-Id"), "");
    }

    private static Response accept(String user, String code) {
        return Api.as(user, Map.of("code", code)).post(INVITATIONS + "/accept");
    }

    private static JsonNode invite(Map<String, Object> body) {
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR, body).post(INVITATIONS)));
    }

    private static JsonNode read(JsonNode invitation) {
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR)
                .get(INVITATIONS + "/" + invitation.path("id").textValue())));
    }

    private static List<String> audited(JsonNode invitation) {
        return Answers.ok(Api.as(Api.INSPECTOR)
                        .get("/api/v1/audit-entries?objectId="
                                + invitation.path("id").textValue()))
                .jsonPath()
                .getList("items.action", String.class);
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("displayName", "Hồ Ngọc Ánh");
        body.put("organizationId", Cell.model().id());
        body.put("role", "MINUTE_TAKER");
        body.put("reason", "Thư ký mới");
        return body;
    }

    private void hide(String user) throws SQLException {
        String account = AccountFixture.of(user);
        execute("UPDATE account SET subject = CONCAT('x', subject) WHERE id = UNHEX(REPLACE(?, '-', ''))", account);
        hidden.put(user, account);
    }

    /** So that the member can be invited again by another run against the same database. */
    private void hideAccountOf(String memberId) throws SQLException {
        execute("UPDATE account SET member_id = NULL WHERE member_id = UNHEX(REPLACE(?, '-', ''))", memberId);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
        QuarkusTransaction.requiringNew().run(cache::forgetAll);
    }
}
