package vn.nenep.proceedings;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(ProposalResource.PATH)
@Authenticated
@Tag(name = "Minutes")
class ProposalResource {

    static final String PATH = "/api/v1/proposals";

    private final ProposalService proposals;
    private final Idempotency idempotency;

    ProposalResource(ProposalService proposals, Idempotency idempotency) {
        this.proposals = proposals;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List proposals to the committee above",
            description = "By the day by which an answer is asked for, the earliest first. They name no speaker. With "
                    + "`answeredFor` only the answers that come back to a meeting.")
    public Page<ProposalView> listProposals(@BeanParam ProposalFilter filter, @Valid @BeanParam PageRequest page) {
        return proposals.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Send a proposal to the committee above",
            description =
                    "By the secretary, once for each contribution of the kind PROPOSAL: 409 `wrong-state` otherwise. 422 "
                            + "`day-not-possible` for a day before today or more than a year away.")
    public RestResponse<ProposalView> forwardProposal(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid ForwardProposalRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> proposals.forward(request), proposals::get);
    }

    @GET
    @Path("/{proposalId}")
    @Operation(summary = "Read a proposal", description = "With its answer, once there is one. It names no speaker.")
    public ProposalView getProposal(@PathParam("proposalId") UUID proposalId) {
        return proposals.get(proposalId);
    }

    @POST
    @Path("/{proposalId}/answer")
    @Operation(
            summary = "Answer a proposal",
            description = "By the committee above; the answer comes back to the cell's next meeting. Starts from the "
                    + "proposal's own `etag`. 409 `wrong-state` when it is answered already.")
    public ProposalView answerProposal(
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AnswerProposalRequest request) {
        return proposals.answer(proposalId, ifMatch, request);
    }
}
