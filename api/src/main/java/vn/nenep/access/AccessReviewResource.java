package vn.nenep.access;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;

@Path(AccessReviewResource.PATH)
@Authenticated
@Tag(name = "Access")
class AccessReviewResource {

    static final String PATH = "/api/v1/access-reviews";

    private final AccessReviewService reviews;
    private final Idempotency idempotency;

    AccessReviewResource(AccessReviewService reviews, Idempotency idempotency) {
        this.reviews = reviews;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List reviews of roles",
            description = "Who looked through the roles of which organisation on which day. The latest first.")
    public Page<AccessReviewView> listAccessReviews(
            @QueryParam("organizationId")
                    @Parameter(description = "Only reviews of this organisation and everything below it.")
                    UUID organizationId,
            @Valid @BeanParam PageRequest page) {
        return reviews.list(organizationId, page);
    }

    @GET
    @Path("/state")
    @Operation(
            summary = "Is a review of roles due",
            description = "Once a quarter, unless the committee ruled otherwise, an administrator looks through all "
                    + "roles (`listRoleAssignments`) and confirms that. A review of an organisation covers everything below "
                    + "it; what was never reviewed is overdue.")
    public AccessReviewStateView getAccessReviewState(
            @QueryParam("organizationId")
                    @NotNull @Parameter(required = true, description = "Whose roles, with everything below.")
                    UUID organizationId) {
        return reviews.state(organizationId);
    }

    @GET
    @Path("/{reviewId}")
    @Operation(summary = "Read a review of roles", description = "It never changes.")
    public AccessReviewView getAccessReview(@PathParam("reviewId") UUID reviewId) {
        return reviews.get(reviewId);
    }

    @POST
    @Operation(
            summary = "Confirm a review of roles",
            description =
                    "Keeps who looked through the roles of today on an organisation and below it, and which roles "
                            + "these were. 409 `concurrent-change` when their number is no longer the one that was looked at.")
    public RestResponse<AccessReviewView> confirmAccessReview(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid ConfirmAccessReviewRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> reviews.confirm(request), reviews::get);
    }
}
