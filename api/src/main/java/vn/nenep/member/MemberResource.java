package vn.nenep.member;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(MemberResource.PATH)
@Authenticated
@Tag(name = "Members")
class MemberResource {

    static final String PATH = "/api/v1/members";

    private final MemberService members;
    private final MembershipService memberships;
    private final Idempotency idempotency;

    MemberResource(MemberService members, MembershipService memberships, Idempotency idempotency) {
        this.members = members;
        this.memberships = memberships;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List and search members",
            description = "In the order of Vietnamese names: given name first. `q` finds names without diacritics.")
    public Page<MemberView> listMembers(@Valid @BeanParam MemberFilter filter, @Valid @BeanParam PageRequest page) {
        return members.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Enter a member",
            description = "Newly admitted, or arrived from outside the province. 409 `card-number-taken`; 422 "
                    + "`day-not-possible`, `cell-not-possible` when it is no cell.")
    public RestResponse<MemberView> createMember(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateMemberRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> memberships.create(request), members::get);
    }

    @GET
    @Path("/{memberId}")
    @Operation(
            summary = "Read a member",
            description =
                    "Name, category, office and today's standing. Card number, day of birth and contacts are there "
                            + "only for the cell's committee, the superior committee, the administrator and the member.")
    public MemberView getMember(@PathParam("memberId") UUID memberId) {
        return members.get(memberId);
    }

    @PUT
    @Path("/{memberId}")
    @Operation(
            summary = "Correct a member",
            description = "Name, card number, contacts, office, admission and recognition. 409 `card-number-taken`, "
                    + "`wrong-state` when the member has left; 422 `day-not-possible`.")
    public MemberView updateMember(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateMemberRequest request) {
        return memberships.update(memberId, ifMatch, request);
    }

    @GET
    @Path("/{memberId}/history")
    @Operation(
            summary = "Read what happened to a membership",
            description =
                    "Entry, transfers, standings and corrections, the latest recorded first. For whoever reads the "
                            + "member's contacts.")
    public Page<MemberChangeView> getMemberHistory(
            @PathParam("memberId") UUID memberId, @Valid @BeanParam PageRequest page) {
        return memberships.history(memberId, page);
    }

    @POST
    @Path("/{memberId}/transfer")
    @Operation(
            summary = "Transfer a member to another cell",
            description = "Officially; the office in the old cell ends. Rosters of days before stay as they were. 409 "
                    + "`wrong-state`; 422 `day-not-possible`, `cell-not-possible`.")
    public MemberView transferMember(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid TransferMemberRequest request) {
        return memberships.transfer(memberId, ifMatch, request);
    }

    @POST
    @Path("/{memberId}/leave")
    @Operation(
            summary = "End a membership",
            description =
                    "Died, removed, or moved out of the province: on no roster after that day, and never deleted. "
                            + "409 `wrong-state`; 422 `day-not-possible`.")
    public MemberView endMembership(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndMembershipRequest request) {
        return memberships.leave(memberId, ifMatch, request);
    }
}
