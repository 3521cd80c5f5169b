package vn.nenep.access;

import java.util.UUID;

/**
 * A role, an account or an invitation has changed. Fired in the transaction of the change, for the audit trail, which
 * stands above access.
 */
public record RightsChanged(Action action, String objectType, UUID objectId, UUID organizationId, long version) {}
