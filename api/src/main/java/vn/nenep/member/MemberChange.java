package vn.nenep.member;

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

/** What happened to a membership, as it was recorded. Written once. */
@Entity
@Immutable
@Table(name = "member_change")
class MemberChange {

    @Id
    UUID id = Ids.next();

    @Column(name = "member_id")
    UUID memberId;

    @Enumerated(EnumType.STRING)
    MemberChangeKind kind;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    /** Where the member is from then on, or the host of a temporary transfer. */
    @Column(name = "cell_id")
    UUID cellId;

    @Column(name = "from_cell_id")
    UUID fromCellId;

    /** The host of a temporary transfer that is not in this system. */
    @Column(name = "place_name")
    String placeName;

    @Enumerated(EnumType.STRING)
    @Column(name = "leave_kind")
    LeaveKind leaveKind;

    String reason;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "reported_on")
    LocalDate reportedOn;

    /** The corrected properties by their names in the contract, with commas between; never their values. */
    String corrected;

    @Column(name = "former_name")
    String formerName;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "recorded_by_name")
    String recordedByName;

    protected MemberChange() {}

    MemberChange(UUID memberId, MemberChangeKind kind, LocalDate effectiveFrom) {
        this.memberId = memberId;
        this.kind = kind;
        this.effectiveFrom = effectiveFrom;
    }

    MemberChange because(String why, String decision) {
        reason = why;
        decisionNumber = decision;
        return this;
    }

    MemberChange between(UUID from, UUID to) {
        fromCellId = from;
        cellId = to;
        return this;
    }

    MemberChange of(StandingPeriod period) {
        effectiveTo = period.validTo;
        cellId = period.hostCellId;
        placeName = period.hostName;
        decidedOn = period.decidedOn;
        reportedOn = period.reportedOn;
        return this;
    }

    /** @param by null when the system itself did it */
    MemberChange recorded(Instant at, Principal by) {
        recordedAt = at;
        if (by != null) {
            recordedBy = by.accountId();
            recordedByName = by.displayName();
        }
        return this;
    }
}
