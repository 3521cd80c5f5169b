package vn.nenep.proceedings;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(ContributionResource.PATH)
@Authenticated
@Tag(name = "Minutes")
class ContributionResource {

    static final String PATH = "/api/v1/meetings/{meetingId}/contributions";

    private final ContributionService contributions;
    private final Idempotency idempotency;

    ContributionResource(ContributionService contributions, Idempotency idempotency) {
        this.contributions = contributions;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List what was said in a meeting",
            description = "In the order of time, removed entries included; and how many of those who are there spoke.")
    public ContributionsView listContributions(@PathParam("meetingId") UUID meetingId) {
        return contributions.list(meetingId);
    }

    @POST
    @Operation(
            summary = "Note that somebody speaks",
            description =
                    "A member of the frozen roster or a guest; the words may follow. From the start of the meeting until its "
                            + "minutes are adopted: 409 `wrong-state` otherwise. 422 `member-not-on-roster`, 422 "
                            + "`agenda-item-not-possible`, 422 `time-not-possible` outside the meeting.")
    public RestResponse<ContributionView> addContribution(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid AddContributionRequest request) {
        String collection = PATH.replace("{meetingId}", meetingId.toString());
        return idempotency.create(
                idempotencyKey, collection, request, () -> contributions.add(meetingId, request), contributions::get);
    }

    @GET
    @Path("/{contributionId}")
    @Operation(summary = "Read one thing that was said", description = "Removed entries included.")
    public ContributionView getContribution(
            @PathParam("meetingId") UUID meetingId, @PathParam("contributionId") UUID contributionId) {
        return contributions.get(meetingId, contributionId);
    }

    @PUT
    @Path("/{contributionId}")
    @Operation(
            summary = "Change what is written of somebody's words",
            description = "Starts from the entry's own `etag`: whoever comes second is told (412 `stale-version`), and "
                    + "nothing is overwritten. Problems as in `addContribution`; 409 `wrong-state` for a removed one.")
    public ContributionView updateContribution(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("contributionId") UUID contributionId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateContributionRequest request) {
        return contributions.update(meetingId, contributionId, ifMatch, request);
    }

    @POST
    @Path("/{contributionId}/remove")
    @Operation(
            summary = "Take an entry out of what was said",
            description =
                    "It is kept and says why it does not count. 409 `wrong-state` once the minutes are adopted, or "
                            + "when it was sent to the committee above.")
    public ContributionView removeContribution(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("contributionId") UUID contributionId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RemoveContributionRequest request) {
        return contributions.remove(meetingId, contributionId, ifMatch, request);
    }
}
