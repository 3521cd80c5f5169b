package vn.nenep.member;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.web.IfMatch;

/** Whether a member is expected at meetings. */
@Path(MemberResource.PATH)
@Authenticated
@Tag(name = "Members")
class MemberStandingResource {

    private final MembershipService memberships;

    MemberStandingResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @POST
    @Path("/{memberId}/temporary-transfer")
    @Operation(
            summary = "Let a member attend elsewhere for a time",
            description = "The membership stays at home; the host is a cell in the caller's scope or a name. May begin "
                    + "later. 409 `standing-overlap`, `wrong-state`; 422 `day-not-possible`, `cell-not-possible`.")
    public MemberView startTemporaryTransfer(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid StartTemporaryTransferRequest request) {
        return memberships.startTemporaryTransfer(memberId, ifMatch, request);
    }

    @POST
    @Path("/{memberId}/temporary-transfer/end")
    @Operation(
            summary = "End a temporary transfer",
            description = "Before its last day, or before it has begun. 409 `wrong-state` when there is none; 422 "
                    + "`day-not-possible`.")
    public MemberView endTemporaryTransfer(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndStandingRequest request) {
        return memberships.end(StandingKind.TEMPORARY_TRANSFER, memberId, ifMatch, request);
    }

    @POST
    @Path("/{memberId}/exemption")
    @Operation(
            summary = "Exempt a member from work and meetings",
            description = "As the cell has decided and reported upward. May begin later. 409 `standing-overlap`, "
                    + "`wrong-state`; 422 `day-not-possible`.")
    public MemberView grantExemption(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid GrantExemptionRequest request) {
        return memberships.grantExemption(memberId, ifMatch, request);
    }

    @POST
    @Path("/{memberId}/exemption/end")
    @Operation(
            summary = "End an exemption",
            description = "Before its last day, or before it has begun. 409 `wrong-state` when there is none; 422 "
                    + "`day-not-possible`.")
    public MemberView endExemption(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndStandingRequest request) {
        return memberships.end(StandingKind.EXEMPTION, memberId, ifMatch, request);
    }

    @POST
    @Path("/{memberId}/special-duty")
    @Operation(
            summary = "Enter a special duty of the armed forces",
            description = "May begin later. 409 `standing-overlap`, `wrong-state`; 422 `day-not-possible`.")
    public MemberView startSpecialDuty(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid StartSpecialDutyRequest request) {
        return memberships.startSpecialDuty(memberId, ifMatch, request);
    }

    @POST
    @Path("/{memberId}/special-duty/end")
    @Operation(
            summary = "End a special duty",
            description = "Before its last day, or before it has begun. 409 `wrong-state` when there is none; 422 "
                    + "`day-not-possible`.")
    public MemberView endSpecialDuty(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndStandingRequest request) {
        return memberships.end(StandingKind.SPECIAL_DUTY, memberId, ifMatch, request);
    }
}
