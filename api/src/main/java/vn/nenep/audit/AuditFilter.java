package vn.nenep.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class AuditFilter {

    @QueryParam("objectId")
    @Parameter(description = "Only what happened to this object.")
    UUID objectId;

    @QueryParam("objectType")
    @Size(max = 40) @Parameter(description = "Only what happened to objects of this kind.", example = "meeting")
    String objectType;

    @QueryParam("accountId")
    @Parameter(description = "Only what was done with this account.")
    UUID accountId;

    @QueryParam("memberId")
    @Parameter(description = "Only what was done with the account of this member.")
    UUID memberId;

    @QueryParam("organizationId")
    @Parameter(description = "Only what happened in this organisation itself, not in those below it.")
    UUID organizationId;

    @QueryParam("from")
    @Parameter(description = "Happened at this instant or later.", example = "2026-11-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Happened before this instant.", example = "2026-12-01T00:00:00Z")
    Instant to;
}
