package vn.nenep.testing;

import io.quarkus.arc.Arc;
import java.util.UUID;
import vn.nenep.access.AccountService;

/** Accounts that nobody signs in with, so that giving and taking their roles disturbs no other test. */
public final class AccountFixture {

    private AccountFixture() {}

    /** Staff without a membership. */
    public static String staff() {
        return linked(null);
    }

    /** The account of a plain member of the first secretary's cell. */
    public static String ofModelCell() {
        return linked(UUID.fromString(Cell.model().plainMember(3)));
    }

    public static String machine() {
        return accounts()
                .linkMachine(UUID.randomUUID().toString(), "Chương trình thử", false)
                .toString();
    }

    /** The account behind a sign-in of the demo province. */
    public static String of(String user) {
        return Answers.json(Answers.ok(Api.as(user).get("/api/v1/me")))
                .path("accountId")
                .textValue();
    }

    private static String linked(UUID memberId) {
        return accounts()
                .link(UUID.randomUUID().toString(), memberId, "Người dùng thử", false)
                .toString();
    }

    private static AccountService accounts() {
        return Arc.container().instance(AccountService.class).get();
    }
}
