package vn.nenep.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What access needs to know of the organisation tree. */
public interface OrgHierarchy {

    /** The organisation's place in the tree of today. */
    Lineage lineage(UUID organizationId);

    Map<UUID, String> names(Collection<UUID> organizationIds);
}
