package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.time.CellCalendar;

/** Accounts and the roles they hold. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final Access access;
    private final OrgHierarchy hierarchy;
    private final RightsCache cache;
    private final CellCalendar calendar;

    AccountService(
            AccountRepository accounts,
            Access access,
            OrgHierarchy hierarchy,
            RightsCache cache,
            CellCalendar calendar) {
        this.accounts = accounts;
        this.access = access;
        this.hierarchy = hierarchy;
        this.cache = cache;
        this.calendar = calendar;
    }

    MeView me() {
        Principal principal = access.principal();
        LocalDate today = calendar.today();
        List<Grant> current = principal.grants().stream()
                .filter(grant -> grant.holdsOn(today))
                .toList();
        Map<UUID, String> names =
                hierarchy.names(current.stream().map(Grant::organizationId).toList());
        return new MeView(
                principal.accountId(),
                principal.displayName(),
                principal.memberId(),
                current.stream()
                        .map(grant -> RoleView.of(grant, names.get(grant.organizationId())))
                        .toList(),
                Arrays.stream(Action.values())
                        .filter(action -> current.stream().anyMatch(grant -> action.permits(grant.role())))
                        .map(Action::operationId)
                        .toList());
    }

    /** Whether a right to give rights has ever been given. */
    @Transactional
    public boolean hasEverHadAdministrator() {
        return accounts.countAssignments(Role.ADMINISTRATOR) > 0;
    }

    /** The account of a sign-in, if it is linked already. */
    @Transactional
    public Optional<UUID> find(String subject) {
        return accounts.findBySubject(subject).map(Principal::accountId);
    }

    /** The accounts by which these members sign in, by member; those that have ended are left out. */
    public Map<UUID, UUID> ofMembers(Collection<UUID> memberIds) {
        return accounts.ofMembers(memberIds);
    }

    /** The member behind an account that has not ended and holds a role today; empty for every other. */
    public Optional<UUID> activeMember(UUID accountId) {
        LocalDate today = calendar.today();
        return cache.principal(accountId)
                .filter(principal -> principal.grants().stream().anyMatch(grant -> grant.holdsOn(today)))
                .map(Principal::memberId);
    }

    /** Links a sign-in to a person and returns the account's id. */
    @Transactional
    public UUID link(String subject, UUID memberId, String displayName, boolean demo) {
        return add(new Account(subject, AccountKind.PERSON, memberId, displayName, demo));
    }

    /** Registers the credential of a program and returns the account's id. */
    @Transactional
    public UUID linkMachine(String subject, String displayName, boolean demo) {
        return add(new Account(subject, AccountKind.MACHINE, null, displayName, demo));
    }

    /** For the data that a system begins with: asks no rules and names nobody as the giver. */
    @Transactional
    public void assign(UUID accountId, Role role, UUID organizationId, LocalDate from, LocalDate to, String reason) {
        accounts.add(new RoleAssignment(accountId, role, organizationId, from, to, reason));
        cache.forgetAll();
    }

    private UUID add(Account account) {
        accounts.persist(account);
        cache.forgetAll();
        return account.id;
    }
}
