package vn.nenep.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.LeaveKind;

@Schema(description = "What to do with a row.")
record DecideRosterRowRequest(
        @NotNull RowDecision decision,

        @Schema(description = "With MATCH: the member that the row is.")
        UUID memberId,

        @Schema(description = "With ACCEPT of a LEFT row: how they left; MOVED_OUT when absent.")
        LeaveKind leaveKind) {}
