package vn.nenep.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What access needs to know of the organisation tree. */
public interface OrgHierarchy {

    /** The organisation's place in the tree of today. */
    Lineage lineage(UUID organizationId);

    /** What kind of organisation it is, as far as roles ask. There must be one with this id. */
    OrgLevel level(UUID organizationId);

    Map<UUID, String> names(Collection<UUID> organizationIds);
}
