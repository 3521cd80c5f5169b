package vn.nenep.leave;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "LeaveRequest", description = "A request not to come to a meeting, with its answer.")
record LeaveRequestView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true) PersonRef member,

        @Schema(required = true, examples = "Đi viện") String reason,

        @Schema(required = true) LeaveState state,

        @Schema(required = true) Instant requestedAt,

        @Schema(required = true, description = "The member, or who asked on the member's behalf.")
        String requestedByName,

        @Schema(required = true, description = "Asked for by somebody else than the member.")
        boolean onBehalf,

        Instant decidedAt,

        String decidedByName,

        @Schema(description = "The secretary's word to the member.")
        String note,

        @Schema(required = true, examples = "[\"decideLeaveRequest\"]")
        List<String> allowedActions)
        implements Identified {

    static LeaveRequestView of(LeaveRequest found, Map<UUID, String> people, List<String> allowedActions) {
        return new LeaveRequestView(
                found.id,
                found.version,
                found.meetingId,
                found.organizationId,
                PersonRef.of(found.memberId, people),
                found.reason,
                found.state,
                found.requestedAt,
                found.requestedByName,
                found.onBehalf,
                found.decidedAt,
                found.decidedByName,
                found.note,
                allowedActions);
    }
}
