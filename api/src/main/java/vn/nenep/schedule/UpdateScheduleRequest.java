package vn.nenep.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UpdateMeetingScheduleRequest", description = "A schedule from a month on.")
record UpdateScheduleRequest(
        @NotNull @Schema(
                required = true,
                description =
                        "The first day of this month or of a later one. What was set for it or for later is replaced; what held before stays.",
                examples = "2026-12-01")
        LocalDate effectiveFrom,

        @Valid @Schema(description = "Absent to follow the committee above from here on.")
        ScheduleSetting setting) {}
