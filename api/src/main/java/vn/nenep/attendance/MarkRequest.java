package vn.nenep.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@CoherentMark
@Schema(name = "AttendanceMark", description = "One member's mark.")
record MarkRequest(
        @NotNull @Schema(required = true) UUID memberId,

        @Schema(description = "Absent takes the mark back: nobody has noted one.")
        Mark mark,

        @Size(max = 300) @Schema(description = "Why absent. Needed for ABSENT_EXCUSED.", examples = "Đi viện")
        String reason,

        @Schema(
                description = "When somebody LATE came; absent when nobody knows. Within the meeting.",
                examples = "2026-12-03T12:50:00Z")
        Instant arrivedAt,

        @Schema(
                description = "When somebody PRESENT or LATE left before the end. Within the meeting.",
                examples = "2026-12-03T13:40:00Z")
        Instant leftAt,

        @Schema(description = "Took part from elsewhere: only where `onlineAllowed`. No when absent.")
        Boolean online,

        @NotNull @PositiveOrZero @Schema(required = true, description = "The row's `version` that this mark starts from.", examples = "0")
        Long version) {

    @JsonIgnore
    Said said() {
        return new Said(mark, reason, kept(arrivedAt), kept(leftAt), Boolean.TRUE.equals(online));
    }

    /** No finer than the database keeps it, so that the same mark is seen to be the same. */
    private static Instant kept(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }
}
