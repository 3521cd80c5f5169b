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

@Path(RoleAssignmentResource.PATH)
@Authenticated
@Tag(name = "Access")
class RoleAssignmentResource {

    static final String PATH = "/api/v1/role-assignments";

    private final RoleAssignmentService assignments;
    private final Idempotency idempotency;

    RoleAssignmentResource(RoleAssignmentService assignments, Idempotency idempotency) {
        this.assignments = assignments;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List roles",
            description = "Who holds what since when, given by whom and why, with the last day of use: also the list "
                    + "for the quarterly review. Administrators see their organisations and everything below, a "
                    + "secretary the own cell. The latest first.")
    public Page<RoleAssignmentView> listRoleAssignments(
            @Valid @BeanParam RoleAssignmentFilter filter, @Valid @BeanParam PageRequest page) {
        return assignments.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Give a role",
            description =
                    "To somebody else, on an organisation that the caller administers. 403 `own-role`; 409 `role-already-held` "
                            + "when the days overlap; 422 `role-not-possible` when role, organisation and account do not fit, "
                            + "`time-not-possible`.")
    public RestResponse<RoleAssignmentView> createRoleAssignment(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateRoleAssignmentRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> assignments.create(request), assignments::get);
    }

    @POST
    @Path("/delegations")
    @Operation(
            summary = "Let somebody stand in for a secretary",
            description =
                    "A member of the same cell holds the secretary's role for some days, 90 at most unless the committee "
                            + "ruled otherwise. It ends with the secretary's own role and cannot be delegated further: 422 "
                            + "`delegation-not-possible`, `member-not-in-cell`.")
    public RestResponse<RoleAssignmentView> delegateRole(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid DelegateRoleRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> assignments.delegate(request), assignments::get);
    }

    @GET
    @Path("/{assignmentId}")
    @Operation(
            summary = "Read a role",
            description = "Its days, its origin and what the caller may do with it. The `ETag` goes into `If-Match`.")
    public RoleAssignmentView getRoleAssignment(@PathParam("assignmentId") UUID assignmentId) {
        return assignments.get(assignmentId);
    }

    @POST
    @Path("/{assignmentId}/end")
    @Operation(
            summary = "End a role",
            description =
                    "Without a later last day it ends now: the last day becomes yesterday and the holder's next request is "
                            + "refused. Delegations end with it. Whoever is stood in for may end that delegation. 403 "
                            + "`own-role`; 409 `last-administrator`, `wrong-state`; 422 `time-not-possible`.")
    public RoleAssignmentView endRoleAssignment(
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndRoleAssignmentRequest request) {
        return assignments.end(assignmentId, ifMatch, request);
    }

    @POST
    @Path("/{assignmentId}/handover")
    @Operation(
            summary = "Hand a role over",
            description =
                    "Ends it with the day before and begins it for the successor, together or not at all. Answers with "
                            + "the successor's role. 403 `own-role`; 409 `role-already-held`, `wrong-state`; 422 "
                            + "`role-not-possible`, `time-not-possible`.")
    public RoleAssignmentView handOverRole(
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid HandOverRoleRequest request) {
        return assignments.handOver(assignmentId, ifMatch, request);
    }
}
