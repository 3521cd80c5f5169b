package vn.nenep.notice;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class MailFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only mails about meetings of this organisation and of everything below it.")
    UUID organizationId;

    @QueryParam("state")
    @Parameter(description = "Only mails in this state.")
    MailState state;
}
