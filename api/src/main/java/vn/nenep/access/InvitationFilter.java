package vn.nenep.access;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class InvitationFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only invitations to this organisation and everything below it.")
    UUID organizationId;
}
