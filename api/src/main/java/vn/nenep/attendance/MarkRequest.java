package vn.nenep.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ExcusedWithReason
@Schema(name = "AttendanceMark", description = "One member's mark.")
record MarkRequest(
        @NotNull @Schema(required = true) UUID memberId,

        @Schema(description = "Absent takes the mark back: nobody has noted one.")
        Mark mark,

        @Size(max = 300) @Schema(description = "Why absent. Needed for ABSENT_EXCUSED.", examples = "Đi viện")
        String reason,

        @NotNull @PositiveOrZero @Schema(required = true, description = "The row's `version` that this mark starts from.", examples = "0")
        Long version) {

    /** A mark and its reason: what can be said of several members at once. */
    record Said(Mark mark, String reason) {}

    Said said() {
        return new Said(mark, reason);
    }
}
