package vn.nenep.proceedings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.web.Flag;

class ProposalFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation and everything below it.")
    UUID organizationId;

    @QueryParam("meetingId")
    @Parameter(description = "Only those that were made in this meeting.")
    UUID meetingId;

    @QueryParam("state")
    @Parameter(description = "Only proposals in this state.")
    ProposalState state;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(
            description = "Only those without an answer whose day is over.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag overdue;

    @QueryParam("answeredFor")
    @Parameter(
            description =
                    "Only those whose answer is told in this meeting: it came after the cell had come together last.")
    UUID answeredFor;
}
