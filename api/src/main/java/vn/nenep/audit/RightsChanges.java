package vn.nenep.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.nenep.access.RightsChanged;

/** Access stands below the audit trail and tells of its changes by an event, in their transaction. */
@ApplicationScoped
class RightsChanges {

    private final AuditTrail trail;

    RightsChanges(AuditTrail trail) {
        this.trail = trail;
    }

    void write(@Observes RightsChanged change) {
        trail.changed(
                change.action(), change.objectType(), change.objectId(), change.organizationId(), change.version());
    }
}
