package vn.nenep.checkin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.attendance.Mark;
import vn.nenep.attendance.MarkSource;
import vn.nenep.attendance.RosterRow;
import vn.nenep.platform.web.Versioned;

@Schema(name = "CheckedIn", description = "The caller's row on the roll.")
record CheckedInView(
        @Schema(hidden = true) long version,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true) UUID memberId,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String fullName,

        @Schema(required = true) Mark mark,

        @Schema(description = "For somebody late.") Instant arrivedAt,

        @Schema(required = true) MarkSource source,

        @Schema(required = true) Instant markedAt)
        implements Versioned {

    static CheckedInView of(RosterRow row) {
        return new CheckedInView(
                row.version(),
                row.meetingId(),
                row.memberId(),
                row.fullName(),
                row.mark(),
                row.arrivedAt(),
                row.source(),
                row.markedAt());
    }
}
