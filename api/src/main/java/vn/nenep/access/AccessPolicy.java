package vn.nenep.access;

import java.time.LocalDate;
import java.util.List;
import vn.nenep.access.Decision.Deny;
import vn.nenep.access.Decision.Permit;
import vn.nenep.access.Decision.Reason;

/** The one place that decides. No I/O: the same question always has the same answer. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Permits by the first grant of today that reaches the organisation and allows the action; unknown means deny. */
    public static Decision decide(Principal principal, Action action, ResourceRef resource, LocalDate today) {
        List<Grant> reaching = principal.grants().stream()
                .filter(grant -> grant.holdsOn(today))
                .filter(grant -> resource.lineage().contains(grant.organizationId()))
                .toList();
        if (reaching.isEmpty()) {
            return new Deny(Reason.OUT_OF_SCOPE);
        }
        return reaching.stream()
                .filter(grant -> action.permits(grant.role()))
                .findFirst()
                .<Decision>map(Permit::new)
                .orElseGet(() -> new Deny(Reason.ROLE_NOT_ENOUGH));
    }

    /** As {@link #decide}, for records of which a person is the subject or the author. */
    public static Decision decidePersonal(Principal principal, Action action, ResourceRef resource, LocalDate today) {
        if (action.isPersonal()
                && principal.memberId() != null
                && resource.personallyConcerned().contains(principal.memberId())) {
            return new Permit(null);
        }
        return decide(principal, action, resource, today);
    }
}
