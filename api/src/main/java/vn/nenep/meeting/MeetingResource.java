package vn.nenep.meeting;

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

@Path(MeetingResource.PATH)
@Authenticated
@Tag(name = "Meeting schedule")
class MeetingResource {

    static final String PATH = "/api/v1/meetings";

    private final MeetingService meetings;
    private final MeetingPlanning planning;
    private final Idempotency idempotency;

    MeetingResource(MeetingService meetings, MeetingPlanning planning, Idempotency idempotency) {
        this.meetings = meetings;
        this.planning = planning;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List meetings",
            description =
                    "Of all cells that one may read, the latest first. For a month of a committee ask with `within`, `from`, `to` "
                            + "and `order`.")
    public Page<MeetingSummary> listMeetings(@BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest page) {
        return meetings.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Plan a meeting",
            description =
                    "Makes a draft. Whoever reads the cell's meetings sees it as such until it is announced. Who is convened follows "
                            + "from the kind: the cell, for COMMITTEE_PREMEETING those who hold an office in it, for GROUP the "
                            + "participants. 422 `member-not-in-cell`, `online-not-allowed`, "
                            + "`time-not-possible` (more than two years away).")
    public RestResponse<MeetingView> createMeeting(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateMeetingRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> planning.create(request), meetings::get);
    }

    @GET
    @Path("/{meetingId}")
    @Operation(
            summary = "Read a meeting",
            description = "Its plan, its times and what the caller may do next. The answer's `ETag` goes into the "
                    + "`If-Match` of the next change.")
    public MeetingView getMeeting(@PathParam("meetingId") UUID meetingId) {
        return meetings.get(meetingId);
    }

    @PUT
    @Path("/{meetingId}")
    @Operation(
            summary = "Change the plan of a meeting",
            description =
                    "As long as it has not opened; 409 `wrong-state` afterwards. A postponed meeting gets its new time like "
                            + "this, and is announced again.")
    public MeetingView updateMeeting(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateMeetingRequest request) {
        return planning.update(meetingId, ifMatch, request);
    }

    @POST
    @Path("/{meetingId}/announce")
    @Operation(
            summary = "Announce a meeting",
            description = "From now on it is a notice and no draft any more. 409 `meeting-incomplete` without a "
                    + "programme or when a postponed meeting has no new time, `wrong-state` when it is neither a draft nor "
                    + "postponed.")
    public MeetingView announceMeeting(
            @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return planning.announce(meetingId, ifMatch);
    }

    @POST
    @Path("/{meetingId}/postpone")
    @Operation(
            summary = "Postpone a meeting",
            description =
                    "To a new time: the meeting stays what it is, a draft or announced, and members who were told are told again. "
                            + "Without one it waits as POSTPONED, until `updateMeeting` gives it a time and `announceMeeting` "
                            + "calls it again. Its history keeps who, when and why. 409 `wrong-state` after it has opened; "
                            + "422 `time-not-possible` (the same time, in the past, or more than two years away).")
    public MeetingView postponeMeeting(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid PostponeMeetingRequest request) {
        return planning.postpone(meetingId, ifMatch, request);
    }

    @POST
    @Path("/{meetingId}/cancel")
    @Operation(
            summary = "Cancel a meeting",
            description =
                    "It stays in the lists as cancelled, with the reason, and never comes back; the month of a regular meeting is "
                            + "free to be planned again. 409 `wrong-state` after it has opened.")
    public MeetingView cancelMeeting(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CancelMeetingRequest request) {
        return planning.cancel(meetingId, ifMatch, request);
    }

    @POST
    @Path("/{meetingId}/open")
    @Operation(
            summary = "Open a meeting",
            description =
                    "Freezes the roster: who belongs to the cell, in which category and standing, as of that day. "
                            + "Nothing that happens later changes it. 409 `meeting-incomplete` without chair or minute taker.")
    public MeetingView openMeeting(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid OpenMeetingRequest request) {
        return meetings.open(meetingId, ifMatch, request);
    }

    @POST
    @Path("/{meetingId}/close")
    @Operation(
            summary = "Close a meeting",
            description =
                    "Ends it and the taking of attendance. 409 `attendance-incomplete` while an expected member has "
                            + "no mark.")
    public MeetingView closeMeeting(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CloseMeetingRequest request) {
        return meetings.close(meetingId, ifMatch, request);
    }
}
