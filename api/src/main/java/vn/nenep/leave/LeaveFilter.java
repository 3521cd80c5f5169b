package vn.nenep.leave;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.web.Flag;

class LeaveFilter {

    @QueryParam("meetingId")
    @Parameter(description = "Only requests for this meeting.")
    UUID meetingId;

    @QueryParam("state")
    @Parameter(description = "Only requests in this state.")
    LeaveState state;

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(
            description = "Only those of the caller, whatever the caller's office.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag mine;
}
