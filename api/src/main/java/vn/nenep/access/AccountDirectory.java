package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The accounts as their administrators see them. An account is in scope where it holds, or has held, a role. */
@ApplicationScoped
class AccountDirectory {

    private final AccountRepository accounts;
    private final RoleAssignmentRepository assignments;
    private final RoleKeeper keeper;
    private final Access access;
    private final RightsCache cache;
    private final CellCalendar calendar;
    private final Event<RightsChanged> changed;

    AccountDirectory(
            AccountRepository accounts,
            RoleAssignmentRepository assignments,
            RoleKeeper keeper,
            Access access,
            RightsCache cache,
            CellCalendar calendar,
            Event<RightsChanged> changed) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.keeper = keeper;
        this.access = access;
        this.cache = cache;
        this.calendar = calendar;
        this.changed = changed;
    }

    Page<AccountView> list(AccountFilter filter, PageRequest page) {
        List<Account> rows =
                accounts.list(access.requireScope(Action.LIST_ACCOUNTS, filter.organizationId), filter, page);
        return Page.of(rows, page, account -> AccountView.of(account, null), account -> PageToken.of(account.id));
    }

    AccountView get(UUID accountId) {
        Account account = known(accountId);
        requireInScope(Action.GET_ACCOUNT, accountId);
        return view(account);
    }

    /** Ends the account with all its roles; only where the caller administers each of them. */
    @Transactional
    AccountView end(UUID accountId, IfMatch seen, EndAccountRequest request) {
        Account ending = known(accountId);
        UUID organizationId = requireInScope(Action.END_ACCOUNT, accountId);
        UUID caller = access.principal().accountId();
        RoleRules.requireOther(caller, accountId);
        IfMatch.require(seen, ending.version);
        cache.forgetAll();
        for (RoleAssignment held : heldFromToday(accountId)) {
            if (!access.allows(Action.END_ROLE_ASSIGNMENT, held.organizationId)) {
                throw Problem.of(ProblemType.NOT_ALLOWED, "This account holds a role elsewhere, too.");
            }
            keeper.end(held, null, caller, request.reason(), Action.END_ACCOUNT);
        }
        ending.end(caller, calendar.now(), request.reason());
        accounts.flush();
        changed.fire(new RightsChanged(Action.END_ACCOUNT, "account", accountId, organizationId, ending.version));
        return view(ending);
    }

    private List<RoleAssignment> heldFromToday(UUID accountId) {
        return assignments.ofAccount(accountId).stream()
                .filter(held -> !held.isOver(calendar.today()))
                .toList();
    }

    /** Passes by the latest role that the caller reaches and returns where that is: 404 when there is none. */
    private UUID requireInScope(Action action, UUID accountId) {
        List<UUID> places = assignments.ofAccount(accountId).stream()
                .sorted(Comparator.comparing((RoleAssignment held) -> held.id).reversed())
                .map(held -> held.organizationId)
                .toList();
        return places.stream()
                .filter(place -> access.allows(action, place))
                .findFirst()
                .orElseGet(() -> {
                    places.stream()
                            .filter(access::reaches)
                            .findFirst()
                            .ifPresent(place -> access.require(action, place));
                    throw Problem.of(ProblemType.NOT_FOUND);
                });
    }

    private AccountView view(Account account) {
        boolean mayEnd = account.endedAt == null
                && !account.id.equals(access.principal().accountId())
                && heldFromToday(account.id).stream()
                        .allMatch(held -> access.allows(Action.END_ROLE_ASSIGNMENT, held.organizationId));
        return AccountView.of(account, mayEnd ? List.of(Action.END_ACCOUNT.operationId()) : List.of());
    }

    private Account known(UUID accountId) {
        return accounts.findByIdOptional(accountId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }
}
