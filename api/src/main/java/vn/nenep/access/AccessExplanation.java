package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.AccessExplanationView.By;
import vn.nenep.access.AccessExplanationView.Why;
import vn.nenep.access.Decision.Deny;
import vn.nenep.access.Decision.Permit;
import vn.nenep.access.Decision.Reason;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** Puts the decision into words that a person can check. It decides nothing itself. */
@ApplicationScoped
class AccessExplanation {

    private final Access access;
    private final RoleAssignmentRepository assignments;

    AccessExplanation(Access access, RoleAssignmentRepository assignments) {
        this.access = access;
        this.assignments = assignments;
    }

    /** @param memberId whom the record names, null when nobody; counts where a record is read by whom it names */
    AccessExplanationView explain(String operationId, UUID organizationId, UUID memberId) {
        Action action = Action.ofOperation(operationId)
                .orElseThrow(() -> Problem.of(ProblemType.INVALID_REQUEST, "This is no operation on an organisation."));
        Decision decision =
                access.decidePersonal(action, organizationId, memberId == null ? Set.of() : Set.of(memberId));
        if (decision instanceof Deny deny) {
            if (deny.reason() == Reason.OUT_OF_SCOPE) {
                throw Problem.of(ProblemType.NOT_FOUND);
            }
            return view(action, organizationId, Why.ROLE_NOT_ENOUGH, null);
        }
        Grant grant = ((Permit) decision).by();
        return grant == null
                ? view(action, organizationId, Why.PERSONALLY_CONCERNED, null)
                : view(action, organizationId, Why.BY_ROLE, by(grant));
    }

    private By by(Grant grant) {
        return assignments
                .findWithPeople(grant.id())
                .map(held -> By.of(held, access.organizationName(grant.organizationId())))
                // Ended and gone since the request began: the next one is denied.
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    private AccessExplanationView view(Action action, UUID organizationId, Why why, By by) {
        List<Role> roles = action.roles().stream().sorted().toList();
        // Whom a record names may stand outside by now, and learns nothing of the organisation.
        String name = access.reaches(organizationId) ? access.organizationName(organizationId) : null;
        return new AccessExplanationView(
                action.operationId(), organizationId, name, why != Why.ROLE_NOT_ENOUGH, why, by, roles);
    }
}
