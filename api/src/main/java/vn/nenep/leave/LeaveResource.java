package vn.nenep.leave;

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

@Path(LeaveResource.PATH)
@Authenticated
@Tag(name = "Attendance")
class LeaveResource {

    static final String PATH = "/api/v1/leave-requests";

    private final LeaveService leaves;
    private final Idempotency idempotency;

    LeaveResource(LeaveService leaves, Idempotency idempotency) {
        this.leaves = leaves;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List requests for leave",
            description = "The latest first. The cell's committee and minute taker read those of their cell, everybody "
                    + "else only those of the caller.")
    public Page<LeaveRequestView> listLeaveRequests(@BeanParam LeaveFilter filter, @Valid @BeanParam PageRequest page) {
        return leaves.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Ask for leave",
            description =
                    "Before the meeting, by the member, or by the secretary on behalf of a member without a phone: then "
                            + "both are kept. 409 `wrong-state` once the meeting is open, 409 `leave-requested` when the "
                            + "member has asked before, 422 `member-not-on-roster`.")
    public RestResponse<LeaveRequestView> requestLeave(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid RequestLeaveRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> leaves.create(request), leaves::get);
    }

    @GET
    @Path("/{leaveRequestId}")
    @Operation(
            summary = "Read a request for leave",
            description = "By the member, the cell's committee and its minute taker.")
    public LeaveRequestView getLeaveRequest(@PathParam("leaveRequestId") UUID leaveRequestId) {
        return leaves.get(leaveRequestId);
    }

    @POST
    @Path("/{leaveRequestId}/decide")
    @Operation(
            summary = "Answer a request for leave",
            description =
                    "An accepted one is the member's mark when the meeting opens, or at once while it is open and the "
                            + "member has no mark. Until the meeting opens an answer can be changed; 409 `wrong-state` "
                            + "afterwards, and for any answer once the meeting is closed.")
    public LeaveRequestView decideLeaveRequest(
            @PathParam("leaveRequestId") UUID leaveRequestId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecideLeaveRequestRequest request) {
        return leaves.decide(leaveRequestId, ifMatch, request);
    }
}
