package vn.nenep.testing;

import static io.restassured.http.Method.POST;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.nenep.testing.Target.Maker;
import vn.nenep.testing.Target.Who;

/** Roles, accounts, invitations and the trail, on the first cell. */
final class AccessTargets {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String INVITATIONS = "/api/v1/invitations";

    private AccessTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        lists(makers);
        roles(makers);
        delegations(makers);
        accounts(makers);
        invitations(makers);
        return makers;
    }

    private static void lists(Map<String, Maker> makers) {
        Map<String, String> paths = Map.of(
                "getMe",
                "/api/v1/me",
                "listCriteriaSets",
                "/api/v1/criteria-sets",
                "getCriteriaSet",
                "/api/v1/criteria-sets/"
                        + Sql.column("SELECT id FROM criteria_set").get(0),
                "listAuditEntries",
                "/api/v1/audit-entries?limit=200",
                "getAuditHead",
                "/api/v1/audit-head",
                "listRoleAssignments",
                RoleFixture.ROLES + "?limit=200",
                "listAccounts",
                ACCOUNTS + "?limit=200",
                "listInvitations",
                INVITATIONS + "?limit=200");
        paths.forEach((operationId, path) -> makers.put(
                operationId + " any", (state, who) -> Target.read(operationId, path, null, Api.ADMINISTRATOR)));
        String cell = Cell.model().id();
        Map<String, String> ofCell = Map.of(
                "listRoleAssignments", RoleFixture.ROLES + "?organizationId=" + cell,
                "listAccounts", ACCOUNTS + "?organizationId=" + cell,
                "listInvitations", INVITATIONS + "?organizationId=" + cell);
        ofCell.forEach((operationId, path) -> makers.put(
                operationId + " other/of-the-cell",
                (state, who) -> Target.read(operationId, path, cell, Api.ADMINISTRATOR)));
        makers.put(
                "listAuditEntries any/of-the-cell",
                (state, who) -> Target.read(
                        "listAuditEntries", "/api/v1/audit-entries?organizationId=" + cell, null, Api.ADMINISTRATOR));
        makers.put(
                "explainAccess other",
                (state, who) -> Target.read(
                        "explainAccess",
                        "/api/v1/access/explanation?action=getMeeting&organizationId=" + cell,
                        cell,
                        Api.ADMINISTRATOR));
    }

    private static void roles(Map<String, Maker> makers) {
        makers.put(
                "getRoleAssignment other",
                (state, who) -> read("getRoleAssignment", roleIn(state).path()));
        makers.put("getRoleAssignment me-here", (state, who) -> read("getRoleAssignment", own(who).path()));
        makers.put("endRoleAssignment other", (state, who) -> end(roleIn(state)));
        makers.put("endRoleAssignment me-here", (state, who) -> end(own(who)));
        makers.put("endRoleAssignment me-here/delegated-by-me", (state, who) -> {
            RoleFixture role = RoleFixture.given();
            if (who.accountId() != null) {
                Sql.update(
                        "UPDATE role_assignment SET delegated_from = ? WHERE id = ?",
                        Sql.id(own(who).id()),
                        Sql.id(role.id()));
            }
            return end(role);
        });
        makers.put("handOverRole other", (state, who) -> handOver(roleIn(state)));
        makers.put("handOverRole me-here", (state, who) -> handOver(own(who)));
        makers.put("createRoleAssignment other", (state, who) -> {
            String account = switch (state) {
                case "staff" -> AccountFixture.staff();
                case "ended-account" -> endedAccount();
                case "unknown-account" -> UUID.randomUUID().toString();
                case "account-of-another-province" -> foreignAccount();
                default -> throw new IllegalArgumentException(state);
            };
            return create(account);
        });
        makers.put(
                "createRoleAssignment me-here",
                (state, who) -> create(
                        who.accountId() == null
                                ? AccountFixture.staff()
                                : who.accountId().toString()));
    }

    private static void delegations(Map<String, Maker> makers) {
        makers.put("delegateRole other", (state, who) -> {
            RoleFixture own = state.equals("secretary") ? RoleFixture.ofSecretary() : roleIn(state);
            return delegate(own);
        });
        makers.put("delegateRole me-here", (state, who) -> delegate(own(who)));
    }

    private static void accounts(Map<String, Maker> makers) {
        makers.put("getAccount other", (state, who) -> read("getAccount", accountIn(state)));
        makers.put("getAccount me-here", (state, who) -> read("getAccount", account(who)));
        makers.put("endAccount other", (state, who) -> endAccount(accountIn(state)));
        makers.put("endAccount me-here", (state, who) -> endAccount(account(who)));
    }

    private static void invitations(Map<String, Maker> makers) {
        makers.put("getInvitation other", (state, who) -> read("getInvitation", invitationIn(state)));
        makers.put("withdrawInvitation other", (state, who) -> {
            String path = invitationIn(state);
            return change("withdrawInvitation", path, "/withdraw", null);
        });
        makers.put(
                "createInvitation other",
                (state, who) -> Target.change(
                        "createInvitation",
                        POST,
                        INVITATIONS,
                        AccessCalls.invitation(),
                        null,
                        INVITATIONS + "?limit=1",
                        Api.ADMINISTRATOR,
                        Cell.model().id()));
        makers.put("acceptInvitation any", (state, who) -> {
            Call call = Calls.prepare("acceptInvitation");
            return new Target(call, null);
        });
    }

    private static RoleFixture roleIn(String state) {
        return switch (state) {
            case "current" -> RoleFixture.given();
            case "coming" -> {
                Map<String, Object> body = RoleFixture.body(
                        AccountFixture.staff(), "MINUTE_TAKER", Cell.model().id());
                body.put("validFrom", RoleFixture.today().plusDays(30).toString());
                yield RoleFixture.given(body);
            }
            case "ended" -> {
                RoleFixture role = RoleFixture.given();
                Answers.ok(role.end());
                yield role;
            }
            case "delegated" ->
                new RoleFixture(Target.idOf(
                        RoleFixture.delegation(RoleFixture.ofSecretary(), AccountFixture.ofModelCell(), 0, 10),
                        RoleFixture.ROLES + "/delegations",
                        Api.ADMINISTRATOR));
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** The caller's own role on the first cell. */
    private static RoleFixture own(Who who) {
        return who.accountId() == null
                ? RoleFixture.given()
                : new RoleFixture(Sql.column("SELECT id FROM role_assignment WHERE account_id = ?", who.accountId())
                        .get(0));
    }

    private static Target end(RoleFixture role) {
        return change("endRoleAssignment", role.path(), "/end", Map.of("reason", "Chuyển công tác"));
    }

    private static Target handOver(RoleFixture role) {
        Map<String, Object> body = Map.of(
                "toAccountId",
                AccountFixture.staff(),
                "fromDay",
                RoleFixture.today().plusDays(40).toString(),
                "reason",
                "Bầu bí thư mới");
        return change("handOverRole", role.path(), "/handover", body);
    }

    private static Target create(String account) {
        return Target.change(
                "createRoleAssignment",
                POST,
                RoleFixture.ROLES,
                RoleFixture.body(account, "MINUTE_TAKER", Cell.model().id()),
                null,
                rolesOf(account),
                Api.ADMINISTRATOR,
                Cell.model().id());
    }

    private static Target delegate(RoleFixture own) {
        String deputy = AccountFixture.ofModelCell();
        return Target.change(
                "delegateRole",
                POST,
                RoleFixture.ROLES + "/delegations",
                RoleFixture.delegation(own, deputy, 0, 10),
                null,
                rolesOf(deputy),
                Api.ADMINISTRATOR,
                own.id());
    }

    private static String accountIn(String state) {
        if (state.equals("ended")) {
            return ACCOUNTS + "/" + endedAccount();
        }
        return ACCOUNTS + "/" + holder();
    }

    private static String account(Who who) {
        return ACCOUNTS + "/" + (who.accountId() == null ? holder() : who.accountId());
    }

    private static String holder() {
        return Answers.json(RoleFixture.given().read()).path("accountId").textValue();
    }

    private static String endedAccount() {
        String account = holder();
        Answers.ok(Api.as(
                        Api.ADMINISTRATOR,
                        Answers.ok(Api.as(Api.ADMINISTRATOR).get(ACCOUNTS + "/" + account)),
                        Map.of("reason", "Nghỉ hưu"))
                .post(ACCOUNTS + "/" + account + "/end"));
        return account;
    }

    /** Holds its only role where nobody of the first province does. */
    private static String foreignAccount() {
        String account = AccountFixture.staff();
        Answers.ok(Api.as(
                        Api.ADMINISTRATOR,
                        RoleFixture.body(account, "COMMITTEE_OFFICE", TreeFixture.committee(TreeFixture.province())))
                .post(RoleFixture.ROLES));
        return account;
    }

    private static String invitationIn(String state) {
        String id = Target.idOf(AccessCalls.invitation(), INVITATIONS, Api.ADMINISTRATOR);
        switch (state) {
            case "open" -> {}
            case "withdrawn" ->
                Sql.update("UPDATE invitation SET withdrawn_at = '2026-01-01' WHERE id = ?", Sql.id(id));
            case "expired" -> Sql.update("UPDATE invitation SET expires_at = '2026-01-01' WHERE id = ?", Sql.id(id));
            case "accepted" ->
                Sql.update(
                        "UPDATE invitation SET accepted_at = '2026-01-01', accepted_by = invited_by WHERE id = ?",
                        Sql.id(id));
            default -> throw new IllegalArgumentException(state);
        }
        return INVITATIONS + "/" + id;
    }

    private static Target endAccount(String path) {
        return change("endAccount", path, "/end", Map.of("reason", "Nghỉ hưu"));
    }

    private static Target read(String operationId, String path) {
        return Target.read(operationId, path, TreeFixture.id(path), Api.ADMINISTRATOR);
    }

    private static Target change(String operationId, String path, String verb, Map<String, Object> body) {
        return Target.change(
                operationId,
                POST,
                path + verb,
                body,
                Target.etag(path, Api.ADMINISTRATOR),
                path,
                Api.ADMINISTRATOR,
                TreeFixture.id(path));
    }

    private static String rolesOf(String account) {
        return RoleFixture.ROLES + "?accountId=" + account;
    }
}
