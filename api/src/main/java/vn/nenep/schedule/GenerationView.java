package vn.nenep.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingGeneration", description = "The regular meetings of a year, as far as they are planned now.")
record GenerationView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "2027") int year,

        @Schema(required = true) boolean dryRun,

        @Schema(required = true) Summary summary,

        @Schema(required = true, description = "By month and day. Cells of which the same is to be said share a line.")
        List<Line> lines) {

    @Schema(
            name = "MeetingGenerationSummary",
            description = "How many meetings are in which state, one for each cell and month.")
    record Summary(
            @Schema(required = true) int cells,

            @Schema(required = true, description = "To be made as they are.")
            int ready,

            @Schema(required = true, description = "Made by this call.")
            int created,

            @Schema(required = true, description = "There before.")
            int existing,

            @Schema(required = true, description = "Waiting for a decision about the day.")
            int undecided,

            @Schema(required = true, description = "Their day is over.")
            int past,

            @Schema(required = true) int withoutSchedule) {}

    @Schema(
            name = "MeetingGenerationLine",
            description = "The meeting of one cell in a month, or of all cells of which the same is to be said.")
    record Line(
            @Schema(required = true, examples = "2027-02") String month,

            @Schema(required = true) MonthState state,

            @Schema(required = true, description = "How many cells.")
            int cells,

            @Schema(description = "Absent when there are several cells.")
            UUID organizationId,

            @Schema(description = "Absent when there are several cells.")
            String organizationName,

            @Schema(description = "The day that the schedule names. Absent without a schedule.")
            LocalDate scheduledDay,

            @Schema(description = "In the zone of the schedule. Absent without a schedule.", examples = "19:30")
            String startTime,

            @Schema(description = "On which it is or will be. Absent until somebody decides.")
            LocalDate day,

            @Schema(required = true, description = "What speaks against the scheduled day.")
            List<Concern> concerns,

            @Schema(description = "The day that is proposed in its place.")
            LocalDate proposedDay,

            @Schema(description = "Absent when there is no meeting yet, or there are several.")
            UUID meetingId) {}
}
