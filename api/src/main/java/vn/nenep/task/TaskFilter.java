package vn.nenep.task;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.web.Flag;

class TaskFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation and everything below it.")
    UUID organizationId;

    @QueryParam("meetingId")
    @Parameter(description = "Only those that this meeting agreed on.")
    UUID meetingId;

    @QueryParam("state")
    @Parameter(description = "Only tasks in this state.")
    TaskState state;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(
            description = "Only open ones whose last day is over.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag overdue;

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(
            description = "Only those that the caller owns, wherever.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag mine;

    /** What is over is looked up from its end. */
    boolean latestFirst() {
        return state != null && state != TaskState.OPEN;
    }
}
