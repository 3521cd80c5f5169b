package vn.nenep.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.Principal;
import vn.nenep.access.Refusal;
import vn.nenep.access.Role;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.RequestId;

/** Append-only. An entry is part of the transaction that it reports: no entry, no effect. */
@ApplicationScoped
public class AuditTrail {

    static final String REFUSAL = "refusal";

    /**
     * @param action the operation, by its name in the contract
     * @param objectVersion version after the change, null for reads
     */
    public record Event(Action action, String objectType, UUID objectId, UUID organizationId, Long objectVersion) {}

    /** When somebody last read an object. */
    public record Reading(String readerName, Instant lastReadAt) {}

    private final AuditRepository entries;
    private final Access access;
    private final CellCalendar calendar;
    private final RecentReadings recent;
    private final jakarta.enterprise.event.Event<RecentReadings.Reading> written;

    AuditTrail(
            AuditRepository entries,
            Access access,
            CellCalendar calendar,
            RecentReadings recent,
            jakarta.enterprise.event.Event<RecentReadings.Reading> written) {
        this.entries = entries;
        this.access = access;
        this.calendar = calendar;
        this.recent = recent;
        this.written = written;
    }

    @Transactional(TxType.MANDATORY)
    public void changed(Action action, String objectType, UUID objectId, UUID organizationId, long version) {
        append(new Event(action, objectType, objectId, organizationId, version));
    }

    /** One of many things that a request changed together. */
    public record Changed(UUID objectId, UUID organizationId, long version) {}

    /** As {@link #changed(Action, String, UUID, UUID, long)}, for many things of a kind: in batches. */
    @Transactional(TxType.MANDATORY)
    public void changed(Action action, String objectType, List<Changed> changes) {
        access.requireUnchangedRoles();
        Principal actor = access.principal();
        Role role = access.roleUsed(action).orElse(null);
        Instant now = calendar.now();
        entries.add(changes.stream()
                .map(change -> new AuditEntry(
                        new Event(action, objectType, change.objectId(), change.organizationId(), change.version()),
                        actor,
                        role,
                        now,
                        RequestId.current()))
                .toList());
    }

    /** For what is written down even though nothing changed: the reading of sealed text. */
    @Transactional(TxType.MANDATORY)
    public void read(Action action, String objectType, UUID objectId, UUID organizationId) {
        append(new Event(action, objectType, objectId, organizationId, null));
    }

    /** As {@link #read}, for lists: looked at again within ten minutes by the same account, it is one reading. */
    @Transactional(TxType.MANDATORY)
    public void readOften(Action action, String objectType, UUID objectId, UUID organizationId) {
        RecentReadings.Reading reading =
                new RecentReadings.Reading(access.principal().accountId(), action, objectId);
        if (recent.isWritten(reading)) {
            return;
        }
        read(action, objectType, objectId, organizationId);
        written.fire(reading);
    }

    /** For what the service does at its start, before anybody can sign in: written down under the account it is for. */
    @Transactional(TxType.MANDATORY)
    public void changedAtStart(
            Principal account, Action action, String objectType, UUID objectId, UUID organizationId) {
        append(new Event(action, objectType, objectId, organizationId, 0L), account, null);
    }

    /** For what somebody was refused for want of a right, in a transaction of its own: that of the request is undone. */
    @Transactional(TxType.REQUIRES_NEW)
    void refused(Refusal refusal) {
        append(
                new Event(refusal.action(), REFUSAL, refusal.organizationId(), refusal.organizationId(), null),
                access.principal(),
                null);
    }

    /** Who has read this object, the latest first. */
    public List<Reading> readings(Action action, UUID objectId) {
        return entries.readings(action.operationId(), objectId);
    }

    private void append(Event event) {
        access.requireUnchangedRoles();
        append(event, access.principal(), access.roleUsed(event.action()).orElse(null));
    }

    private void append(Event event, Principal actor, Role role) {
        entries.persist(new AuditEntry(event, actor, role, calendar.now(), RequestId.current()));
    }
}
