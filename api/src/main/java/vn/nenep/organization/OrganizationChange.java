package vn.nenep.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** One step in the life of an organisation, with its names as they were after it. Written once. */
@Entity
@Immutable
@Table(name = "organization_change")
class OrganizationChange {

    /**
     * Why, from when, by which decision.
     *
     * @param effectiveOn first day
     * @param reason null where none is asked for
     */
    record Grounds(LocalDate effectiveOn, String reason, String decisionNumber) {}

    /** Who entered it and when; nobody for what was there at the beginning. */
    record Entered(Principal by, Instant at) {}

    /** Grows with time, so it is also the order of the history. */
    @Id
    UUID id = Ids.next();

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    ChangeKind kind;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    String reason;

    @Column(name = "decision_number")
    String decisionNumber;

    String code;
    String name;

    @Column(name = "parent_id")
    UUID parentId;

    /** With which one it merged, or which one was split off. */
    @Column(name = "other_id")
    UUID otherId;

    /** How many went along; null where it says nothing. */
    Integer members;

    Integer children;

    @Column(name = "roles_ended")
    Integer rolesEnded;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "actor_name")
    String actorName;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected OrganizationChange() {}

    OrganizationChange(ChangeKind kind, Organization organization, Grounds grounds, Entered entered) {
        this.kind = kind;
        this.organizationId = organization.id;
        this.code = organization.code;
        this.name = organization.name;
        this.parentId = organization.parentId;
        this.effectiveOn = grounds.effectiveOn();
        this.reason = grounds.reason();
        this.decisionNumber = grounds.decisionNumber();
        this.recordedAt = entered.at();
        if (entered.by() != null) {
            this.accountId = entered.by().accountId();
            this.actorName = entered.by().displayName();
        }
    }

    OrganizationChange with(UUID other) {
        otherId = other;
        return this;
    }

    OrganizationChange moving(Integer membersMoved, Integer childrenMoved, Integer rolesThatEnd) {
        members = membersMoved;
        children = childrenMoved;
        rolesEnded = rolesThatEnd;
        return this;
    }
}
