package vn.nenep.audit;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class AuditFilter {

    @QueryParam("objectId")
    @Parameter(description = "Only what happened to this object.")
    UUID objectId;
}
