package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AttendanceAmendment",
        description = "A correction after the close. It is never changed and never taken away.")
record AmendmentView(
        @Schema(required = true) UUID id,

        @Schema(required = true) UUID memberId,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String fullName,

        @Schema(required = true) SaidView former,

        @Schema(required = true) SaidView corrected,

        @Schema(required = true, description = "Why the roll was wrong.")
        String reason,

        @Schema(required = true) Instant amendedAt,

        @Schema(required = true) String amendedByName) {

    @Schema(name = "AttendanceSaid", description = "What a mark said.")
    record SaidView(Mark mark, String reason, Instant arrivedAt, Instant leftAt, boolean online) {

        static SaidView of(Said said) {
            return new SaidView(said.mark(), said.reason(), said.arrivedAt(), said.leftAt(), said.online());
        }
    }

    static AmendmentView of(AttendanceAmendment amendment, String fullName) {
        return new AmendmentView(
                amendment.id,
                amendment.memberId,
                fullName,
                SaidView.of(amendment.former),
                SaidView.of(amendment.corrected),
                amendment.reason,
                amendment.amendedAt,
                amendment.amendedByName);
    }
}
