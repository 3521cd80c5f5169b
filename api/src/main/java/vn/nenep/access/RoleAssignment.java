package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A role that an account holds on an organisation from one day to another. Never deleted: it ends. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "account_id")
    UUID accountId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    /** Why it was given: the decision's number, or a word. */
    String reason;

    @Column(name = "given_at")
    Instant givenAt;

    /** The account that gave it; null for what the system began with. */
    @Column(name = "given_by")
    UUID givenBy;

    /** The assignment whose holder this one stands in for; null unless delegated. */
    @Column(name = "delegated_from")
    UUID delegatedFrom;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    @Column(name = "end_reason")
    String endReason;

    protected RoleAssignment() {}

    RoleAssignment(
            UUID accountId, Role role, UUID organizationId, LocalDate validFrom, LocalDate validTo, String reason) {
        this.accountId = accountId;
        this.role = role;
        this.organizationId = organizationId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.reason = reason;
    }

    RoleAssignment givenBy(UUID account, Instant now) {
        givenBy = account;
        givenAt = now;
        return this;
    }

    RoleAssignment standingInFor(RoleAssignment delegated) {
        delegatedFrom = delegated.id;
        return this;
    }

    boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }

    /** Whether it holds on some day of that period; one that ended before it began holds on none. */
    boolean meets(LocalDate from, LocalDate to) {
        boolean never = validTo != null && validTo.isBefore(validFrom);
        return !never && (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    /**
     * @param lastDay the last day that it still holds; the day before today ends it now
     */
    void end(LocalDate lastDay, UUID by, Instant now, String why, LocalDate today) {
        if (isOver(today)) {
            throw Problem.of(ProblemType.WRONG_STATE, "This role has ended.");
        }
        if (validTo != null && lastDay.isAfter(validTo)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "An end can be brought forward, not put off.");
        }
        validTo = lastDay;
        endedAt = now;
        endedBy = by;
        endReason = why;
    }

    Grant toGrant() {
        return new Grant(id, role, organizationId, validFrom, validTo);
    }
}
