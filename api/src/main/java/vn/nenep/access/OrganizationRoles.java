package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nenep.platform.time.CellCalendar;

/** The roles on an organisation that is about to be closed or to stand elsewhere. The caller has checked the rights. */
@ApplicationScoped
public class OrganizationRoles {

    private final OrganizationRolesRepository roles;
    private final RoleKeeper keeper;
    private final Access access;
    private final CellCalendar calendar;

    OrganizationRoles(OrganizationRolesRepository roles, RoleKeeper keeper, Access access, CellCalendar calendar) {
        this.roles = roles;
        this.keeper = keeper;
        this.access = access;
        this.calendar = calendar;
    }

    /** How many roles, of each kind, are held on one of these organisations themselves today or will be later. */
    public Map<Role, Long> held(Collection<UUID> organizationIds) {
        return organizationIds.isEmpty() ? Map.of() : roles.countFrom(calendar.today(), organizationIds);
    }

    /**
     * Ends every role on the organisation itself at once: what was done by a role until now was done by right.
     *
     * @return how many
     */
    @Transactional(TxType.MANDATORY)
    public int endAll(UUID organizationId, String reason, Action because) {
        LocalDate today = calendar.today();
        List<RoleAssignment> ending = roles.from(today, organizationId);
        UUID by = access.principal().accountId();
        // Nobody takes one's own role: whoever administers it from above closes it.
        ending.forEach(assignment -> RoleRules.requireOther(by, assignment.accountId));
        for (RoleAssignment assignment : ending) {
            // A role that was delegated has ended together with the one that it stands in for.
            if (!assignment.isOver(today)) {
                keeper.end(assignment, null, by, reason, because);
            }
        }
        return ending.size();
    }
}
