package vn.nenep.quality;

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

@Path(QualityScoreResource.PATH)
@Authenticated
@Tag(name = "Quality scores")
class QualityScoreResource {

    static final String PATH = "/api/v1/quality-scores";

    private final QualityScoreService scores;
    private final Idempotency idempotency;

    QualityScoreResource(QualityScoreService scores, Idempotency idempotency) {
        this.scores = scores;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List score sheets",
            description =
                    "Of all cells that one may read, the latest first. `state=SUBMITTED` is the superior committee's "
                            + "queue.")
    public Page<QualityScoreSummary> listQualityScores(
            @Valid @BeanParam QualityScoreFilter filter, @Valid @BeanParam PageRequest page) {
        return scores.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Open the score sheet of a meeting",
            description =
                    "By the criteria set in force on the day of the meeting, with points proposed where records speak "
                            + "for themselves. One sheet a meeting: 409 `quality-score-exists`. 409 `wrong-state` before the "
                            + "meeting opens, `no-criteria-set` when none was in force. 422 `meeting-not-possible` for a meeting "
                            + "that is neither regular nor thematic.")
    public RestResponse<QualityScoreView> openQualityScore(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid OpenQualityScoreRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> scores.open(request), scores::get);
    }

    @GET
    @Path("/{scoreId}")
    @Operation(
            summary = "Read a score sheet",
            description =
                    "Criteria, proposals with their evidence, the cell's points, its vote and the superior committee's "
                            + "decision.")
    public QualityScoreView getQualityScore(@PathParam("scoreId") UUID scoreId) {
        return scores.get(scoreId);
    }

    @PUT
    @Path("/{scoreId}/self-score")
    @Operation(
            summary = "Save the cell's points",
            description =
                    "Some or all criteria. Measures the evidence anew and voids an earlier vote. SELF_SCORED once "
                            + "nothing is missing. 422 `points-not-possible`; 409 `wrong-state` after the submission.")
    public QualityScoreView updateSelfScore(
            @PathParam("scoreId") UUID scoreId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateSelfScoreRequest request) {
        return scores.scoreSelf(scoreId, ifMatch, request);
    }

    @POST
    @Path("/{scoreId}/vote")
    @Operation(
            summary = "Record the cell's vote on its sheet",
            description =
                    "Carried by more than half of the vote base; otherwise the sheet stays SELF_SCORED, to be changed "
                            + "and voted on again. 422 `vote-not-possible` for more votes than voters.")
    public QualityScoreView recordScoreVote(
            @PathParam("scoreId") UUID scoreId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RecordScoreVoteRequest request) {
        return scores.vote(scoreId, ifMatch, request);
    }

    @POST
    @Path("/{scoreId}/submit")
    @Operation(
            summary = "Submit a score sheet to the superior committee",
            description = "From now on it is a snapshot. 409 `vote-not-carried`, `quality-score-incomplete`, or "
                    + "`wrong-state` while the meeting has not closed.")
    public QualityScoreView submitQualityScore(
            @PathParam("scoreId") UUID scoreId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return scores.submit(scoreId, ifMatch);
    }

    @POST
    @Path("/{scoreId}/confirm")
    @Operation(
            summary = "Confirm a submitted sheet",
            description = "The superior committee takes the cell's total and grade as the official ones. 403 "
                    + "`same-person` for whoever submitted it.")
    public QualityScoreView confirmQualityScore(
            @PathParam("scoreId") UUID scoreId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return scores.confirm(scoreId, ifMatch);
    }

    @POST
    @Path("/{scoreId}/adjust")
    @Operation(
            summary = "Adjust a submitted sheet",
            description = "The superior committee decides on other points, with a reason that the cell reads. 422 "
                    + "`points-not-possible`, 403 `same-person`.")
    public QualityScoreView adjustQualityScore(
            @PathParam("scoreId") UUID scoreId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AdjustQualityScoreRequest request) {
        return scores.adjust(scoreId, ifMatch, request);
    }
}
