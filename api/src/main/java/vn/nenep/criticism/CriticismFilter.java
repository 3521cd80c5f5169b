package vn.nenep.criticism;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class CriticismFilter {

    @QueryParam("meetingId")
    @Parameter(description = "Only records of this meeting.")
    UUID meetingId;

    @QueryParam("aboutMe")
    @DefaultValue("false")
    @Parameter(description = "Only records whose subject is the caller.")
    boolean aboutMe;
}
