package vn.nenep.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nenep.access.MatrixCaller.Relation;
import vn.nenep.testing.FixtureSignIn;
import vn.nenep.testing.Sql;
import vn.nenep.testing.TreeFixture;

/**
 * One caller for each role at each place around an organisation. Roles are put also where the rules for giving them would
 * not: what reaches what is then the inheritance alone.
 */
final class MatrixCallers {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final String NAME = "Người gọi thử";

    private final List<MatrixCaller> all = new ArrayList<>();
    private final AccountService accounts = TreeFixture.bean(AccountService.class);
    private final UUID me;

    /**
     * @param places the organisation of each relation
     * @param me the member whom records "about me" name
     */
    MatrixCallers(Map<Relation, String> places, UUID me) {
        this.me = me;
        for (Role role : Role.values()) {
            places.forEach((relation, place) -> add(role, relation, place));
        }
        addSpecial();
    }

    List<MatrixCaller> all() {
        return all;
    }

    /** Puts the roles of these relations on another organisation, as if they had always been there. */
    void place(String organizationId, List<Relation> relations) {
        all.stream()
                .filter(caller -> caller.role() != null && relations.contains(caller.relation()))
                .forEach(caller -> Sql.update(
                        "UPDATE role_assignment SET organization_id = ?, ended_at = NULL, ended_by = NULL,"
                                + " end_reason = NULL, valid_from = ?, valid_to = ? WHERE account_id = ?",
                        Sql.id(organizationId),
                        from(caller.relation()),
                        to(caller.relation()),
                        caller.accountId()));
        forgetRights();
    }

    /** The sign-in that has accepted an invitation belongs to nobody once more. */
    void unlinkAgain() {
        all.stream()
                .filter(caller -> caller.relation() == Relation.UNLINKED)
                .forEach(caller ->
                        Sql.update("UPDATE account SET subject = ? WHERE subject = ?", random(), caller.subject()));
        forgetRights();
    }

    /** Their roles are over: other tests count who holds one. */
    void retire() {
        all.stream()
                .filter(caller -> caller.accountId() != null)
                .forEach(caller -> Sql.update(
                        "UPDATE role_assignment SET valid_to = ? WHERE account_id = ?", FOUNDED, caller.accountId()));
        forgetRights();
    }

    static void forgetRights() {
        RightsCache cache = TreeFixture.bean(RightsCache.class);
        QuarkusTransaction.requiringNew().run(cache::forgetAll);
    }

    private void add(Role role, Relation relation, String place) {
        UUID member = relation == Relation.SELF || relation == Relation.SELF_ELSEWHERE ? me : null;
        boolean machine = role == Role.INTEGRATION;
        String subject = machine ? FixtureSignIn.machine(random()) : random();
        UUID account =
                machine ? accounts.linkMachine(subject, NAME, false) : accounts.link(subject, member, NAME, false);
        accounts.assign(account, role, UUID.fromString(place), from(relation), to(relation), "MatrixCallers");
        if (machine && member != null) {
            // No rule ever does: that the policy asks for nothing but the member is what is looked at.
            Sql.update("UPDATE account SET member_id = ? WHERE id = ?", member, account);
            forgetRights();
        }
        all.add(new MatrixCaller(role, relation, subject, account));
    }

    private void addSpecial() {
        String none = random();
        all.add(new MatrixCaller(null, Relation.NO_ROLE, none, accounts.link(none, null, NAME, false)));
        String over = random();
        UUID ended = accounts.link(over, null, NAME, false);
        Sql.update("UPDATE account SET ended_at = '2024-01-01' WHERE id = ?", ended);
        all.add(new MatrixCaller(null, Relation.ENDED_ACCOUNT, over, ended));
        all.add(new MatrixCaller(null, Relation.UNLINKED, random(), null));
        all.add(new MatrixCaller(null, Relation.ANONYMOUS, null, null));
        forgetRights();
    }

    private static LocalDate from(Relation relation) {
        return relation == Relation.COMING ? today().plusDays(1) : FOUNDED;
    }

    private static LocalDate to(Relation relation) {
        return relation == Relation.ENDED ? today().minusDays(1) : null;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
