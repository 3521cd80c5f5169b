package vn.nenep.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(
        name = "ScheduleRegistration",
        description = "A cell's meeting of a month, on its way into the committee's notice.")
record RegistrationView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Thôn Đông")
        String organizationName,

        @Schema(required = true, examples = "2026-12") String month,

        @Schema(
                required = true,
                description = "In quotation marks it is the `ETag` that a change of this row names.",
                examples = "1")
        long rowVersion,

        @Schema(required = true) RegistrationState state,

        @Schema(description = "Absent before it is registered.")
        UUID meetingId,

        @Schema(description = "As it was registered.") Instant plannedStart,

        @Schema(description = "As it was registered.", examples = "Nhà văn hóa")
        String place,

        @Schema(description = "Why it was sent back.") String reason,

        @Schema(description = "The committee's notice that names it.")
        UUID noticeId,

        @Schema(description = "The number of the committee's notice.", examples = "12-TB/ĐU")
        String noticeNumber,

        @Schema(
                required = true,
                description = "Operations that this caller may do with it as it is now.",
                examples = "[\"registerSchedule\"]")
        List<String> allowedActions)
        implements Versioned {

    @Override
    public long version() {
        return rowVersion;
    }
}
