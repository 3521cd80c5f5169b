package vn.nenep.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingChecks", description = "A meeting held against the rules of its day.")
record MeetingChecksView(
        @Schema(required = true) UUID meetingId,

        @Schema(required = true, description = "The day whose rules count.")
        LocalDate day,

        @Schema(required = true, description = "Empty for kinds of meetings that no rule is about.")
        List<MeetingCheck> items) {}
