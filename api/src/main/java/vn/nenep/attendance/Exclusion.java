package vn.nenep.attendance;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who is left out of a figure, and why.")
public record Exclusion(
        @Schema(required = true) UUID memberId,

        @Schema(required = true) String fullName,

        @Schema(required = true) Reason reason) {

    @Schema(name = "ExclusionReason")
    public enum Reason {
        /** Miễn công tác và sinh hoạt, and not there. */
        EXEMPT_ABSENT,
        /** Armed forces on special duty, and not there. */
        SPECIAL_DUTY_ABSENT,
        /** Sinh hoạt tạm thời at another cell. */
        TEMPORARILY_AWAY,
        /** A guest by sinh hoạt tạm thời: votes at the home cell. */
        TEMPORARILY_HERE,
        /** Dự bị: no vote (Charter, Art. 3(4)). */
        PROBATIONARY
    }

    static Exclusion of(RollLine line, Reason reason) {
        return new Exclusion(line.memberId(), line.fullName(), reason);
    }
}
