package vn.nenep.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeetingDayDecision",
        description = "On which day to meet in place of a scheduled one, or that the scheduled one holds.")
record DayDecision(
        @NotNull @Schema(required = true, description = "The day that the schedule names.", examples = "2027-02-08")
        LocalDate scheduledDay,

        @NotNull @Schema(
                required = true,
                description = "Of the same month; may be the scheduled day itself.",
                examples = "2027-02-11")
        LocalDate day,

        @Schema(description = "Only for this cell. Absent for all cells that are scheduled on that day.")
        UUID organizationId) {}
