package vn.nenep.access;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.web.Flag;

class RoleAssignmentFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only roles on this organisation and everything below it.")
    UUID organizationId;

    @QueryParam("accountId")
    @Parameter(description = "Only roles of this account.")
    UUID accountId;

    @QueryParam("role")
    @Parameter(description = "Only this role.")
    Role role;

    @QueryParam("current")
    @DefaultValue("false")
    @Parameter(
            description = "Only roles that hold today.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag current;

    @QueryParam("endsBy")
    @Parameter(
            description = "Only roles whose last day lies between today and this day.",
            example = "2026-12-31",
            schema = @Schema(implementation = LocalDate.class))
    LocalDate endsBy;
}
