package vn.nenep.leave;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the roll shows of a request beside the member's name. */
@Schema(description = "That somebody asked for leave, beside the name on the roll.")
public record LeaveNote(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Đi viện") String reason,

        @Schema(required = true) LeaveState state,

        @Schema(required = true) Instant requestedAt,

        @Schema(required = true, description = "The member, or who asked on the member's behalf.")
        String requestedByName,

        @Schema(required = true) boolean onBehalf,

        @Schema(description = "Who agreed or refused.") String decidedByName) {

    static LeaveNote of(LeaveRequest request) {
        return new LeaveNote(
                request.id,
                request.reason,
                request.state,
                request.requestedAt,
                request.requestedByName,
                request.onBehalf,
                request.decidedByName);
    }
}
