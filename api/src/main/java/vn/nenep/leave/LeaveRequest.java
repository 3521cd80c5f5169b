package vn.nenep.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** A member asks not to come to a meeting (xin phép vắng), or somebody does on the member's behalf. */
@Entity
@Table(name = "leave_request")
class LeaveRequest {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "member_id")
    UUID memberId;

    String reason;

    @Enumerated(EnumType.STRING)
    LeaveState state = LeaveState.PENDING;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "requested_by")
    UUID requestedBy;

    @Column(name = "requested_by_name")
    String requestedByName;

    @Column(name = "on_behalf")
    boolean onBehalf;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_by_name")
    String decidedByName;

    /** What the secretary answered. */
    String note;

    protected LeaveRequest() {}

    LeaveRequest(UUID meetingId, UUID organizationId, UUID memberId, String reason) {
        this.meetingId = meetingId;
        this.organizationId = organizationId;
        this.memberId = memberId;
        this.reason = reason;
    }

    LeaveRequest by(Principal requester, Instant at) {
        requestedBy = requester.accountId();
        requestedByName = requester.displayName();
        onBehalf = !memberId.equals(requester.memberId());
        requestedAt = at;
        return this;
    }

    void decide(boolean accepted, String answer, Principal decider, Instant at) {
        state = accepted ? LeaveState.ACCEPTED : LeaveState.REFUSED;
        note = answer;
        decidedBy = decider.accountId();
        decidedByName = decider.displayName();
        decidedAt = at;
    }

    Set<UUID> concerned() {
        return Set.of(memberId);
    }
}
