package vn.nenep.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.access.Principal;
import vn.nenep.access.Role;

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

    /** The role that allowed it; null when the person was concerned personally, and in entries of before it was kept. */
    @Column(name = "granted_role")
    @Enumerated(EnumType.STRING)
    Role grantedRole;

    protected AuditEntry() {}

    AuditEntry(AuditTrail.Event event, Principal actor, Role grantedRole, Instant occurredAt, String requestId) {
        this.action = event.action().operationId();
        this.objectType = event.objectType();
        this.objectId = event.objectId();
        this.organizationId = event.organizationId();
        this.objectVersion = event.objectVersion();
        this.accountId = actor.accountId();
        this.actorName = actor.displayName();
        this.grantedRole = grantedRole;
        this.occurredAt = occurredAt;
        this.requestId = requestId;
    }
}
