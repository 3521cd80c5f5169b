package vn.nenep.access;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/access")
@Authenticated
@Tag(name = "Access")
class AccessResource {

    private final AccessExplanation explanation;

    AccessResource(AccessExplanation explanation) {
        this.explanation = explanation;
    }

    @GET
    @Path("/explanation")
    @Operation(
            summary = "Why may I do this, or why not",
            description = "The decision that every request meets, about the caller only, with the role behind it. An "
                    + "organisation outside the caller's scope is not found, as if there were none.")
    public AccessExplanationView explainAccess(
            @QueryParam("action")
                    @NotNull @Pattern(regexp = "[a-zA-Z]{1,60}") @Parameter(description = "An operation of this contract, by its name.", example = "getMeeting")
                    String action,
            @QueryParam("organizationId") @NotNull @Parameter(description = "Whose data it is.") UUID organizationId,
            @QueryParam("memberId") @Parameter(description = "The member whom the record names, where that matters.")
                    UUID memberId) {
        return explanation.explain(action, organizationId, memberId);
    }
}
