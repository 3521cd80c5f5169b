package vn.nenep.minutes;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(MinutesResource.PATH)
@Authenticated
@Tag(name = "Minutes")
class MinutesResource {

    static final String PATH = "/api/v1/meetings/{meetingId}/minutes";

    private final MinutesService minutes;
    private final MinutesAgreement agreement;
    private final Idempotency idempotency;

    MinutesResource(MinutesService minutes, MinutesAgreement agreement, Idempotency idempotency) {
        this.minutes = minutes;
        this.agreement = agreement;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "Read the minutes of a meeting",
            description = "The sections of the template for its kind and day, each with a version of its own; the last "
                    + "reading and who agrees with it; objections, signatures, addenda and the seal. Before anybody has "
                    + "written, the empty template. The answer's `ETag` changes with every word and every confirmation. Written down in the audit "
                    + "trail.")
    public MinutesView getMinutes(@PathParam("meetingId") UUID meetingId) {
        return minutes.get(meetingId);
    }

    @GET
    @Path("/content")
    @Operation(
            summary = "Read everything that the minutes document prints",
            description =
                    "Laid together from what has been recorded as long as the minutes are not adopted; afterwards "
                            + "exactly what was sealed. Written down in the audit trail.")
    public MinutesContentView getMinutesContent(@PathParam("meetingId") UUID meetingId) {
        return minutes.content(meetingId);
    }

    @PUT
    @Path("/sections/{sectionKey}")
    @Operation(
            summary = "Save the words of a section",
            description =
                    "Starts from the section's own `etag`. From the opening of the meeting until the adoption; 409 "
                            + "`wrong-state` otherwise. Somebody else's newer words are never written over: 412 "
                            + "`stale-version`, except when both have written the same. Words that change after they were read "
                            + "out make the minutes a draft again.")
    public MinutesSectionView updateMinutesSection(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("sectionKey") String sectionKey,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateMinutesSectionRequest request) {
        return minutes.write(meetingId, sectionKey, ifMatch, request);
    }

    @GET
    @Path("/copy-check")
    @Operation(
            summary = "Hold the minutes against the cell's earlier ones",
            description = "Which sections repeat words of up to twelve earlier minutes of the cell, without what the "
                    + "template says. Informs the writer; nothing is stopped by it.")
    public CopyCheckView getMinutesCopyCheck(@PathParam("meetingId") UUID meetingId) {
        return minutes.copyCheck(meetingId);
    }

    @POST
    @Path("/read-out")
    @Operation(
            summary = "Note that the minutes were read out",
            description =
                    "To the meeting, before it ends or afterwards. Opens the time in which those who were there may "
                            + "confirm or object (a dated rule), and makes what was said of an earlier reading void. 409 "
                            + "`wrong-state` before the meeting opens and after the adoption.")
    public MinutesView readOutMinutes(
            @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return minutes.readOut(meetingId, ifMatch);
    }

    @POST
    @Path("/confirm")
    @Operation(
            summary = "Agree with what was read out",
            description =
                    "By each who was there, or once for the whole meeting by its minute taker or secretary. When everybody "
                            + "has, the minutes are confirmed. Names the reading instead of a version, so that a room full of "
                            + "people can confirm at once: 409 `minutes-changed` when there is a newer reading, 409 "
                            + "`objection-open` for the meeting while an objection has no answer, 422 `member-not-on-roster` "
                            + "for who was not there.")
    public MinutesView confirmMinutes(
            @PathParam("meetingId") UUID meetingId, @NotNull @Valid ConfirmMinutesRequest request) {
        return agreement.confirm(meetingId, request);
    }

    @POST
    @Path("/objections")
    @Operation(
            summary = "Object to a paragraph",
            description =
                    "After the read-out, within the time for it, by one who was there; the minute taker or the secretary "
                            + "also enters what somebody says aloud. 409 `wrong-state` otherwise, 409 `minutes-changed` when "
                            + "there is a newer reading, 422 `paragraph-not-possible`, 422 `member-not-on-roster`.")
    public RestResponse<ObjectionView> objectToMinutes(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid ObjectToMinutesRequest request) {
        String collection = PATH.replace("{meetingId}", meetingId.toString()) + "/objections";
        return idempotency.create(
                idempotencyKey, collection, request, () -> agreement.object(meetingId, request), agreement::objection);
    }

    @GET
    @Path("/objections/{objectionId}")
    @Operation(
            summary = "Read an objection",
            description = "With its answer, once there is one. Written down in the audit trail.")
    public ObjectionView getMinutesObjection(
            @PathParam("meetingId") UUID meetingId, @PathParam("objectionId") UUID objectionId) {
        return agreement.objection(meetingId, objectionId);
    }

    @POST
    @Path("/objections/{objectionId}/answer")
    @Operation(
            summary = "Answer an objection",
            description =
                    "Once, before the adoption. Starts from the objection's own `etag`. Answering changes no word of "
                            + "the minutes: whoever accepts it changes the section, and reads it out again.")
    public ObjectionView answerObjection(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AnswerObjectionRequest request) {
        return agreement.answer(meetingId, objectionId, ifMatch, request);
    }

    @POST
    @Path("/adopt")
    @Operation(
            summary = "Adopt the minutes",
            description =
                    "By the chair and by the minute taker; the second signature makes them final and seals them. After the "
                            + "close, once they are confirmed or the time for objections is over. 409 `objection-open`, 409 "
                            + "`minutes-changed` when something is not as it was read out (only the end of the meeting and the "
                            + "score sheet may still come), 409 `wrong-state`; 422 `signer-not-possible` for somebody else's "
                            + "signature without a reason.")
    public MinutesView adoptMinutes(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AdoptMinutesRequest request) {
        return agreement.adopt(meetingId, ifMatch, request);
    }

    @POST
    @Path("/addenda")
    @Operation(
            summary = "Correct adopted minutes",
            description = "By a numbered addendum with reason and author; the minutes stay as they were sealed. 409 "
                    + "`wrong-state` before the adoption, 422 `paragraph-not-possible` for an unknown section.")
    public RestResponse<AddendumView> addMinutesAddendum(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid AddMinutesAddendumRequest request) {
        String collection = PATH.replace("{meetingId}", meetingId.toString()) + "/addenda";
        return idempotency.create(
                idempotencyKey,
                collection,
                request,
                () -> agreement.addAddendum(meetingId, request),
                agreement::addendum);
    }

    @GET
    @Path("/addenda/{addendumId}")
    @Operation(
            summary = "Read a correction of adopted minutes",
            description = "With its number, reason and author. Written down in the audit trail.")
    public AddendumView getMinutesAddendum(
            @PathParam("meetingId") UUID meetingId, @PathParam("addendumId") UUID addendumId) {
        return agreement.addendum(meetingId, addendumId);
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "Hold a document against the adopted minutes",
            description =
                    "Hashes what was sealed once more, so that a record which was changed past the service is found "
                            + "out, and compares the short code that stands on the document. Written down in the audit trail.")
    public VerificationView verifyMinutes(
            @PathParam("meetingId") UUID meetingId,
            @QueryParam("code")
                    @NotBlank @Size(max = 40) @Parameter(description = "As printed; hyphens and case do not matter.", example = "7KQ4-M2XB-9RTA")
                    String code) {
        return minutes.verify(meetingId, code);
    }
}
