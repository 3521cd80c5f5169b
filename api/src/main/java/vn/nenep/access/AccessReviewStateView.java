package vn.nenep.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AccessReviewState",
        description = "Whether the roles on an organisation and below it are due to be reviewed.")
record AccessReviewStateView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true) String organizationName,

        @Schema(required = true, description = "How many roles hold today.")
        long currentRoles,

        @Schema(description = "Day of the last review, there or of an organisation above; absent when there was none.")
        LocalDate lastReviewedOn,

        @Schema(description = "Who reviewed then.") String lastReviewedByName,

        @Schema(required = true, description = "Last day for the next one.")
        LocalDate dueOn,

        @Schema(required = true) boolean overdue,

        @Schema(required = true, description = "Whether one was made in the current period.")
        boolean done,

        @Schema(required = true, description = "Operations that this caller may do with it now.")
        List<String> allowedActions) {}
