package vn.nenep.leave;

import java.time.Instant;
import java.util.UUID;

/**
 * A request that was agreed to.
 *
 * @param onBehalf asked for by somebody else
 */
public record GrantedLeave(
        UUID memberId, String reason, boolean onBehalf, UUID decidedBy, String decidedByName, Instant decidedAt) {

    static GrantedLeave of(LeaveRequest request) {
        return new GrantedLeave(
                request.memberId,
                request.reason,
                request.onBehalf,
                request.decidedBy,
                request.decidedByName,
                request.decidedAt);
    }
}
