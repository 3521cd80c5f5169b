package vn.nenep.proceedings;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1/meetings/{meetingId}/conclusions")
@Authenticated
@Tag(name = "Minutes")
class ConclusionResource {

    private final ConclusionService conclusions;

    ConclusionResource(ConclusionService conclusions) {
        this.conclusions = conclusions;
    }

    @GET
    @Operation(
            summary = "Read the conclusions of a meeting",
            description = "One for each item of the programme and one for the whole meeting, empty ones included; each "
                    + "with an `etag` of its own for its next change.")
    public ConclusionsView getConclusions(@PathParam("meetingId") UUID meetingId) {
        return conclusions.list(meetingId);
    }

    @PUT
    @Path("/{agendaItem}")
    @Operation(
            summary = "Write a conclusion",
            description = "From the start of the meeting until its minutes are adopted: 409 `wrong-state` otherwise. "
                    + "Starts from the conclusion's own `etag`: whoever comes second is told (412 `stale-version`), and "
                    + "nothing is overwritten.")
    public ConclusionView updateConclusion(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("agendaItem") int agendaItem,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateConclusionRequest request) {
        return conclusions.update(meetingId, agendaItem, ifMatch, request);
    }
}
