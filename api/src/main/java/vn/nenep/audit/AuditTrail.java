package vn.nenep.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.access.Principal;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.RequestId;

/** Append-only. An entry is part of the transaction that it reports: no entry, no effect. */
@ApplicationScoped
public class AuditTrail {

    /**
     * @param action the operation, by its name in the contract
     * @param objectVersion version after the change, null for reads
     */
    public record Event(String action, String objectType, UUID objectId, UUID organizationId, Long objectVersion) {}

    /** When somebody last read an object. */
    public record Reading(String readerName, Instant lastReadAt) {}

    private final AuditRepository entries;
    private final Access access;
    private final CellCalendar calendar;

    AuditTrail(AuditRepository entries, Access access, CellCalendar calendar) {
        this.entries = entries;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional(TxType.MANDATORY)
    public void changed(Action action, String objectType, UUID objectId, UUID organizationId, long version) {
        append(new Event(action.operationId(), objectType, objectId, organizationId, version));
    }

    /** For what is written down even though nothing changed: the reading of sealed text. */
    @Transactional(TxType.MANDATORY)
    public void read(Action action, String objectType, UUID objectId, UUID organizationId) {
        append(new Event(action.operationId(), objectType, objectId, organizationId, null));
    }

    /** Who has read this object, the latest first. */
    public List<Reading> readings(Action action, UUID objectId) {
        return entries.readings(action.operationId(), objectId);
    }

    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        OrgScope scope = access.scope(Action.LIST_AUDIT_ENTRIES);
        if (scope.roots().isEmpty()) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
        List<AuditEntry> rows = entries.list(scope, filter, page);
        return Page.of(rows, page, AuditEntryView::of, entry -> PageToken.of(entry.sequence));
    }

    private void append(Event event) {
        Principal actor = access.principal();
        entries.persist(
                new AuditEntry(event, actor.accountId(), actor.displayName(), calendar.now(), RequestId.current()));
    }
}
