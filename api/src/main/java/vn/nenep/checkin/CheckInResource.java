package vn.nenep.checkin;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/meetings/{meetingId}")
@Authenticated
@Tag(name = "Attendance")
class CheckInResource {

    private final CheckInService checkIns;

    CheckInResource(CheckInService checkIns) {
        this.checkIns = checkIns;
    }

    @GET
    @Path("/check-in-code")
    @Operation(
            summary = "Read the code of the room",
            description =
                    "For the screen in the room, only while the meeting is open (409 `wrong-state`). A code lives for "
                            + "less than a minute. The roll call goes on beside it.")
    public CheckInCodeView getCheckInCode(@PathParam("meetingId") UUID meetingId) {
        return checkIns.code(meetingId);
    }

    @POST
    @Path("/check-in")
    @Operation(
            summary = "Check in with the code of the room",
            description =
                    "For oneself. Present within a quarter of an hour of the start, late after it. Once more changes nothing; "
                            + "409 `attendance-conflict` when the roll call says that the member is absent. "
                            + "422 `check-in-code-not-valid` for an old, guessed or other meeting's code, "
                            + "422 `member-not-on-roster`, 409 `wrong-state` unless the meeting is open, 429 after ten "
                            + "tries in a minute.")
    public CheckedInView checkIn(@PathParam("meetingId") UUID meetingId, @NotNull @Valid CheckInRequest request) {
        return checkIns.checkIn(meetingId, request.code());
    }
}
