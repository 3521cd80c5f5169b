package vn.nenep.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.nenep.platform.startup.ProductionCheck;

/** Everybody knows the passwords of the demo accounts. */
@Singleton
class DemoAccountsCheck implements ProductionCheck {

    private final AccountRepository accounts;

    DemoAccountsCheck(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public List<String> findings() {
        return accounts.countDemo() == 0
                ? List.of()
                : List.of("this database holds the demo accounts: use an empty one");
    }
}
