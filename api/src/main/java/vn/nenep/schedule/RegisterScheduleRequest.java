package vn.nenep.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which meeting the cell registers for the month.")
record RegisterScheduleRequest(
        @NotNull @Schema(required = true, description = "A regular meeting of the cell in that month.")
        UUID meetingId) {}
