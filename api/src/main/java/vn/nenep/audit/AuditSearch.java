package vn.nenep.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgHierarchy;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;

/** What inspectors and administrators may look up. */
@ApplicationScoped
class AuditSearch {

    private static final int DAYS = 31;

    private final AuditRepository entries;
    private final Access access;
    private final OrgHierarchy hierarchy;
    private final Sealer sealer;

    AuditSearch(AuditRepository entries, Access access, OrgHierarchy hierarchy, Sealer sealer) {
        this.entries = entries;
        this.access = access;
        this.hierarchy = hierarchy;
        this.sealer = sealer;
    }

    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        List<AuditEntry> rows = entries.list(requireScope(Action.LIST_AUDIT_ENTRIES), filter, page);
        Map<UUID, String> names =
                hierarchy.names(rows.stream().map(entry -> entry.organizationId).collect(Collectors.toSet()));
        return Page.of(
                rows,
                page,
                entry -> AuditEntryView.of(entry, names.get(entry.organizationId)),
                entry -> PageToken.of(entry.occurredAt, entry.sequence));
    }

    AuditHeadView head() {
        requireScope(Action.GET_AUDIT_HEAD);
        return AuditHeadView.of(sealer.sealAll(), sealer.dailyHeads(DAYS));
    }

    private OrgScope requireScope(Action action) {
        return access.requireScope(action, null);
    }
}
