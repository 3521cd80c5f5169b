package vn.nenep.organization;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(OrganizationResource.PATH)
@Authenticated
@Tag(name = "Organizations")
class OrganizationResource {

    static final String PATH = "/api/v1/organizations";

    private final OrganizationService organizations;
    private final OrganizationReads reads;
    private final OrganizationChanges changes;
    private final OrganizationPreviews previews;
    private final Idempotency idempotency;

    OrganizationResource(
            OrganizationService organizations,
            OrganizationReads reads,
            OrganizationChanges changes,
            OrganizationPreviews previews,
            Idempotency idempotency) {
        this.organizations = organizations;
        this.reads = reads;
        this.changes = changes;
        this.previews = previews;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List committees, cells and groups",
            description = "Those on which one holds a role and everything below them, by code, as the tree stands "
                    + "today or stood on another day. Closed ones are listed for the days on which they were active.")
    public Page<OrganizationSummary> listOrganizations(
            @Valid @BeanParam OrganizationFilter filter, @Valid @BeanParam PageRequest page) {
        return organizations.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Found an organisation",
            description = "Puts a committee, cell or group into the tree, as an administrator of the parent. 409 "
                    + "`organization-code-taken`; 422 `place-not-possible` when nothing of that kind stands under the "
                    + "parent or the parent is closed, `cell-type-not-possible`, `time-not-possible` for a first day in "
                    + "the future or before the parent's.")
    public RestResponse<OrganizationView> createOrganization(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateOrganizationRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> changes.create(request), reads::get);
    }

    @GET
    @Path("/{organizationId}")
    @Operation(
            summary = "Read an organisation",
            description = "What it is, where it stands, what is below it, and what the caller may do with it. The "
                    + "answer's `ETag` goes into the `If-Match` of the next change.")
    public OrganizationView getOrganization(
            @PathParam("organizationId") UUID organizationId,
            @QueryParam("activeOn")
                    @Parameter(
                            description = "Where it stood and how many belonged to it on this day: nothing and nobody "
                                    + "when it was not active. Its names and what may be done with it are today's. Today "
                                    + "when absent.",
                            example = "2026-10-31")
                    LocalDate activeOn) {
        return activeOn == null ? reads.get(organizationId) : reads.getOn(organizationId, activeOn);
    }

    @GET
    @Path("/{organizationId}/history")
    @Operation(
            summary = "Read an organisation's history",
            description = "What happened to it, from which day, why, by which decision and who entered it. The latest "
                    + "first. Other organisations are named only to those who may read them.")
    public Page<OrganizationChangeView> getOrganizationHistory(
            @PathParam("organizationId") UUID organizationId, @Valid @BeanParam PageRequest page) {
        return reads.history(organizationId, page);
    }

    @PUT
    @Path("/{organizationId}")
    @Operation(
            summary = "Rename an organisation",
            description = "Its code, name, type and zone, also of a closed one. Its kind stays. 409 "
                    + "`organization-code-taken`; 422 `cell-type-not-possible`, `time-not-possible` for a day in the "
                    + "future or before its first.")
    public OrganizationView updateOrganization(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateOrganizationRequest request) {
        return changes.update(organizationId, ifMatch, request);
    }

    @POST
    @Path("/{organizationId}/move")
    @Operation(
            summary = "Move an organisation",
            description =
                    "Puts it, with everything below it, under another parent from a day on. The caller administers "
                            + "both. A change of the tree takes effect today or on a day in the past, never in the future and "
                            + "not before the last change of the places concerned: 422 `time-not-possible`. 422 "
                            + "`place-not-possible` under itself, under a closed parent or under a kind that does not fit; 409 "
                            + "`organization-closed`. Figures of a month before that day keep the tree of that month.")
    public OrganizationView moveOrganization(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid MoveOrganizationRequest request) {
        return changes.move(organizationId, ifMatch, request);
    }

    @GET
    @Path("/{organizationId}/move-preview")
    @Operation(
            summary = "Preview a move",
            description = "What the move would do, or the problem for which it would be refused.")
    public ChangePreview previewMove(
            @PathParam("organizationId") UUID organizationId,
            @QueryParam("parentId") @NotNull @Parameter(required = true, description = "The new parent.")
                    UUID parentId) {
        return previews.move(organizationId, parentId);
    }

    @POST
    @Path("/{organizationId}/merge")
    @Operation(
            summary = "Merge an organisation into another",
            description =
                    "From that day on its members and what is below it belong to the target, and it is closed. The "
                            + "caller administers both. Its meetings, attendance and scores stay its own. Roles on it end at "
                            + "once and are not given on the target by themselves; the history says how many. 422 "
                            + "`merge-not-possible` for different kinds, a closed target, itself or something below it; 422 "
                            + "`time-not-possible` as for a move; 409 `organization-closed`.")
    public OrganizationView mergeOrganizations(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid MergeOrganizationsRequest request) {
        return changes.merge(organizationId, ifMatch, request);
    }

    @GET
    @Path("/{organizationId}/merge-preview")
    @Operation(
            summary = "Preview a merger",
            description = "What the merger would do, or the problem for which it would be refused.")
    public ChangePreview previewMerge(
            @PathParam("organizationId") UUID organizationId,
            @QueryParam("targetId") @NotNull @Parameter(required = true, description = "The organisation that stays.")
                    UUID targetId) {
        return previews.merge(organizationId, targetId);
    }

    @POST
    @Path("/{organizationId}/split")
    @Operation(
            summary = "Split a cell",
            description =
                    "Makes a new cell under the same parent of some of its members, and answers with the new cell. "
                            + "409 `organization-code-taken`, `organization-closed`; 422 `member-not-in-cell`, "
                            + "`place-not-possible` for anything but a cell, `time-not-possible` as for a move.")
    public OrganizationView splitOrganization(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SplitOrganizationRequest request) {
        return changes.split(organizationId, ifMatch, request);
    }

    @POST
    @Path("/{organizationId}/close")
    @Operation(
            summary = "Close an organisation",
            description = "It is no more from that day on. Roles on it end at once. 409 `organization-not-empty` while "
                    + "organisations or members belong to it, `organization-closed`; 422 `time-not-possible` as for a "
                    + "move.")
    public OrganizationView closeOrganization(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CloseOrganizationRequest request) {
        return changes.close(organizationId, ifMatch, request);
    }

    @GET
    @Path("/{organizationId}/close-preview")
    @Operation(
            summary = "Preview a closing",
            description =
                    "What still belongs to the organisation and stands against closing it, and the roles that would "
                            + "end.")
    public ChangePreview previewClose(@PathParam("organizationId") UUID organizationId) {
        return previews.close(organizationId);
    }
}
