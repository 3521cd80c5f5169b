package vn.nenep.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What happened. Written once, in the transaction of the change itself; holds no text of any record. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long sequence;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "actor_name")
    String actorName;

    String action;

    @Column(name = "object_type")
    String objectType;

    @Column(name = "object_id")
    UUID objectId;

    @Column(name = "organization_id")
    UUID organizationId;

    /** The version that the object had after the change; null for reads. */
    @Column(name = "object_version")
    Long objectVersion;

    @Column(name = "request_id")
    String requestId;

    protected AuditEntry() {}

    AuditEntry(AuditTrail.Event event, UUID accountId, String actorName, Instant occurredAt, String requestId) {
        this.action = event.action();
        this.objectType = event.objectType();
        this.objectId = event.objectId();
        this.organizationId = event.organizationId();
        this.objectVersion = event.objectVersion();
        this.accountId = accountId;
        this.actorName = actorName;
        this.occurredAt = occurredAt;
        this.requestId = requestId;
    }
}
