package vn.nenep.preparation;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1/meetings/{meetingId}")
@Authenticated
@Tag(name = "Meeting schedule")
class PreparationResource {

    private final PreparationService preparations;
    private final CheckService checks;

    PreparationResource(PreparationService preparations, CheckService checks) {
        this.preparations = preparations;
        this.checks = checks;
    }

    @GET
    @Path("/preparation")
    @Operation(
            summary = "Read the preparation of a meeting",
            description =
                    "Who prepares what until when, the meeting of the committee before it, and when documents were put "
                            + "into the electronic handbook. The answer's `ETag` goes into the `If-Match` of the next change.")
    public PreparationView getPreparation(@PathParam("meetingId") UUID meetingId) {
        return preparations.get(meetingId);
    }

    @PUT
    @Path("/preparation")
    @Operation(
            summary = "Say who prepares what",
            description = "As long as the meeting is not over; 409 `wrong-state` afterwards. 422 `member-not-in-cell`, "
                    + "`day-not-possible` (more than two years away, or done in the future), `meeting-not-possible` when "
                    + "`preMeetingId` is no meeting of this cell's committee or is cancelled.")
    public PreparationView updatePreparation(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdatePreparationRequest request) {
        return preparations.update(meetingId, ifMatch, request);
    }

    @POST
    @Path("/preparation/handbook-uploads")
    @Operation(
            summary = "Note that documents are in the handbook",
            description =
                    "Somebody's word, kept as evidence: when the documents were put into the electronic handbook of Party "
                            + "members, by whom, and who noted it. It is never changed; another upload is another entry. 409 "
                            + "`wrong-state` for a cancelled meeting; 422 `time-not-possible` in the future or more than a "
                            + "year before the meeting, `member-not-in-cell`.")
    public PreparationView recordHandbookUpload(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RecordHandbookUploadRequest request) {
        return preparations.recordUpload(meetingId, ifMatch, request);
    }

    @GET
    @Path("/checks")
    @Operation(
            summary = "Hold a meeting against the rules",
            description =
                    "By the rules of its day, each with document, article and date: duration, notice, documents, the meeting of "
                            + "the committee before it, a thematic meeting never in place of the regular one, and no "
                            + "other meeting at the same time. Only regular, thematic and combined meetings are held against "
                            + "rules. A check proposes to look; nothing is stopped by it.")
    public MeetingChecksView getMeetingChecks(@PathParam("meetingId") UUID meetingId) {
        return checks.get(meetingId);
    }
}
