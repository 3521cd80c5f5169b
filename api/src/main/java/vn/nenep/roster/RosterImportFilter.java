package vn.nenep.roster;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class RosterImportFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only imports of this organisation's list.")
    UUID organizationId;
}
