package vn.nenep.criticism;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.web.Flag;

class CriticismFilter {

    @QueryParam("meetingId")
    @Parameter(description = "Only records of this meeting.")
    UUID meetingId;

    @QueryParam("aboutMe")
    @DefaultValue("false")
    @Parameter(
            description = "Only records whose subject is the caller.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag aboutMe;
}
