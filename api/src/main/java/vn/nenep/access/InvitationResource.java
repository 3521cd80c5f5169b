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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(InvitationResource.PATH)
@Authenticated
@Tag(name = "Access")
class InvitationResource {

    static final String PATH = "/api/v1/invitations";

    private final InvitationService invitations;
    private final Idempotency idempotency;

    InvitationResource(InvitationService invitations, Idempotency idempotency) {
        this.invitations = invitations;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List invitations",
            description = "To the organisations that one administers, with what became of them. The latest first.")
    public Page<InvitationView> listInvitations(
            @BeanParam InvitationFilter filter, @Valid @BeanParam PageRequest page) {
        return invitations.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Invite a person",
            description =
                    "Answers with a code that works once, for 14 days unless the committee ruled otherwise. It is shown here and "
                            + "never again: a repeat with the same `Idempotency-Key` answers without it. 409 `account-exists`; "
                            + "422 `role-not-possible`, `member-not-in-cell`, `time-not-possible`.")
    public RestResponse<InvitationView> createInvitation(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateInvitationRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> invitations.create(request), invitations::get);
    }

    @WithoutAccount
    @POST
    @Path("/accept")
    // A record of one text has a constructor from text: text/plain would be taken, too.
    @Operation(
            summary = "Accept an invitation",
            description =
                    "By a person who has signed in and has no account yet: the sign-in is that person's from now on, with the "
                            + "role of the invitation. 422 `invitation-not-valid` for a wrong, expired, withdrawn or used code "
                            + "alike; 409 `account-exists`.")
    public AcceptedInvitationView acceptInvitation(@NotNull @Valid AcceptInvitationRequest request) {
        return invitations.accept(request);
    }

    @GET
    @Path("/{invitationId}")
    @Operation(
            summary = "Read an invitation",
            description = "Without its code. The `ETag` goes into the `If-Match` of a withdrawal.")
    public InvitationView getInvitation(@PathParam("invitationId") UUID invitationId) {
        return invitations.get(invitationId);
    }

    @POST
    @Path("/{invitationId}/withdraw")
    @Operation(
            summary = "Withdraw an invitation",
            description = "Its code stops working. 409 `wrong-state` unless it is open.")
    public InvitationView withdrawInvitation(
            @PathParam("invitationId") UUID invitationId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return invitations.withdraw(invitationId, ifMatch);
    }
}
