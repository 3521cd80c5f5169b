package vn.nenep.attendance;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/meetings/{meetingId}")
@Authenticated
@Tag(name = "Attendance")
class AttendanceResource {

    private final AttendanceService attendance;

    AttendanceResource(AttendanceService attendance) {
        this.attendance = attendance;
    }

    @GET
    @Path("/attendance")
    @Operation(
            summary = "Read the attendance of a meeting",
            description = "The frozen roster with its marks, and the count with everybody who is left out of it.")
    public AttendanceView getAttendance(@PathParam("meetingId") UUID meetingId) {
        return attendance.get(meetingId);
    }

    @PUT
    @Path("/attendance")
    @Operation(
            summary = "Save marks of the roll call",
            description =
                    "Any number of members in one call, all or nothing. Each mark carries the `version` of the row it "
                            + "starts from, instead of one `If-Match` for all: two devices that mark different members never "
                            + "disturb each other, the same mark twice is no conflict, and different marks for one member are "
                            + "(409 `attendance-conflict`, which names the marks). 422 `member-not-on-roster`, 422 `time-not-possible` "
                            + "outside the meeting, 422 `online-not-allowed`; 409 `wrong-state` unless the meeting is open.")
    public AttendanceView recordAttendance(
            @PathParam("meetingId") UUID meetingId, @NotNull @Valid RecordAttendanceRequest request) {
        return attendance.record(meetingId, request);
    }

    @POST
    @Path("/attendance/amend")
    @Operation(
            summary = "Correct the roll after the close",
            description =
                    "By the secretary, with a reason. Each correction is kept with what stood there before, for ever. Marks "
                            + "carry their versions as in `recordAttendance` (409 `attendance-conflict`). 409 `wrong-state` "
                            + "unless the meeting is closed, 409 `attendance-incomplete` for taking an expected member's "
                            + "mark away.")
    public AttendanceView amendAttendance(
            @PathParam("meetingId") UUID meetingId, @NotNull @Valid AmendAttendanceRequest request) {
        return attendance.amend(meetingId, request);
    }

    @GET
    @Path("/vote-base")
    @Operation(
            summary = "Read the base of a vote",
            description =
                    "Official members convened, the absent included; who is excluded and why, by the rule of the day. Zero "
                            + "before the meeting opens. A vote at 20:15 counts who was there at 20:15: "
                            + "422 `time-not-possible` outside the meeting.")
    public VoteBaseView getVoteBase(
            @PathParam("meetingId") UUID meetingId,
            @QueryParam("at")
                    @Parameter(
                            description = "The moment of the vote. Absent: now, or the end of a meeting that is over.",
                            example = "2026-12-03T13:15:00Z")
                    Instant at) {
        return attendance.voteBase(meetingId, at);
    }
}
