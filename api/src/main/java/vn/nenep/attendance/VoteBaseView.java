package vn.nenep.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.attendance.Denominator.VoteBase;

@Schema(
        name = "VoteBase",
        description = "Whose votes a decision is counted against: official members convened, the absent included.")
record VoteBaseView(
        @Schema(required = true) UUID meetingId,

        @Schema(required = true, description = "The moment that was counted: who came later or had left is not there.")
        Instant at,

        @Schema(required = true, description = "The denominator.")
        int base,

        @Schema(required = true, description = "Members of the base who are there.")
        int present,

        @Schema(
                required = true,
                description = "Votes in favour that carry an ordinary decision: more than half of the "
                        + "base (Charter, Art. 9).")
        int majority,

        @Schema(required = true) List<Exclusion> exclusions,

        @Schema(required = true) RuleSource source) {

    static VoteBaseView of(UUID meetingId, Instant at, VoteBase base, RuleSource source) {
        return new VoteBaseView(meetingId, at, base.base(), base.present(), base.majority(), base.exclusions(), source);
    }
}
