package vn.nenep.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What access needs to know of the organisation tree. */
public interface OrgHierarchy {

    /** The organisation and everything above it today; empty when there is no such organisation. */
    Set<UUID> lineage(UUID organizationId);

    Map<UUID, String> names(Collection<UUID> organizationIds);
}
