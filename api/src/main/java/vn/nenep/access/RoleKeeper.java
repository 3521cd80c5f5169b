package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/**
 * Gives and ends roles by the rules, for every operation that does. Whoever calls has begun a new generation of rights
 * first ({@link RightsCache#forgetAll}), so that changes of rights come one after the other and "nobody else holds it" is
 * still true at the commit.
 */
@ApplicationScoped
class RoleKeeper {

    static final String OBJECT = "role-assignment";

    private final RoleAssignmentRepository assignments;
    private final AccountRepository accounts;
    private final OrgHierarchy hierarchy;
    private final CellCalendar calendar;
    private final Event<RightsChanged> changed;

    RoleKeeper(
            RoleAssignmentRepository assignments,
            AccountRepository accounts,
            OrgHierarchy hierarchy,
            CellCalendar calendar,
            Event<RightsChanged> changed) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.hierarchy = hierarchy;
        this.calendar = calendar;
        this.changed = changed;
    }

    /** Adds the role after all rules have been asked. */
    @Transactional(TxType.MANDATORY)
    RoleAssignment give(RoleAssignment given, UUID giver, Action action) {
        Account holder = accounts.findByIdOptional(given.accountId)
                .filter(account -> account.endedAt == null)
                .orElseThrow(RoleKeeper::noSuchAccount);
        RoleRules.requireOther(giver, holder.id);
        RoleRules.requireFit(given.role, hierarchy.level(given.organizationId), holder.kind);
        RoleRules.requirePeriod(given.role, given.validFrom, given.validTo, calendar.today());
        RoleRules.requireNotHeld(
                assignments.ofAccount(holder.id), given.role, given.organizationId, given.validFrom, given.validTo);
        assignments.persistAndFlush(given.givenBy(giver, calendar.now()));
        tell(action, given);
        return given;
    }

    /**
     * Ends a role, and with it what was delegated from it.
     *
     * @param lastDay a later day on which it still holds; null, or today, ends it now
     */
    @Transactional(TxType.MANDATORY)
    void end(RoleAssignment ending, LocalDate lastDay, UUID by, String reason, Action action) {
        LocalDate today = calendar.today();
        LocalDate last = lastHeld(lastDay, today);
        ending.end(last, by, calendar.now(), reason, today);
        if (ending.role == Role.ADMINISTRATOR && isTop(ending.organizationId)) {
            RoleRules.requireAnotherAdministrator(ending, assignments.administratorsOf(ending.organizationId), today);
        }
        List<RoleAssignment> delegated = assignments.delegatedFrom(ending.id).stream()
                .filter(other -> !other.isOver(today) && (other.validTo == null || other.validTo.isAfter(last)))
                .toList();
        delegated.forEach(other -> other.end(last, by, calendar.now(), reason, today));
        assignments.flush();
        tell(action, ending);
        delegated.forEach(other -> tell(action, other));
    }

    static RuntimeException noSuchAccount() {
        return Problem.of(ProblemType.ROLE_NOT_POSSIBLE, "There is no such account.");
    }

    private static LocalDate lastHeld(LocalDate lastDay, LocalDate today) {
        if (lastDay == null || lastDay.equals(today)) {
            return today.minusDays(1);
        }
        if (lastDay.isBefore(today)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "What was done by the role until now was done by right.");
        }
        RoleRules.requireNear(lastDay, today);
        return lastDay;
    }

    private boolean isTop(UUID organizationId) {
        return hierarchy.lineage(organizationId).organizations().size() == 1;
    }

    private void tell(Action action, RoleAssignment assignment) {
        changed.fire(new RightsChanged(action, OBJECT, assignment.id, assignment.organizationId, assignment.version));
    }
}
