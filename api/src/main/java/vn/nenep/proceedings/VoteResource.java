package vn.nenep.proceedings;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(VoteResource.PATH)
@Authenticated
@Tag(name = "Minutes")
class VoteResource {

    static final String PATH = "/api/v1/meetings/{meetingId}/votes";

    private final VoteService votes;
    private final Idempotency idempotency;

    VoteResource(VoteService votes, Idempotency idempotency) {
        this.votes = votes;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List the votes of a meeting",
            description = "In the order of time, withdrawn ones included, with base, rule and result of each; and the "
                    + "rules of the meeting's day. Whose votes count now says `getVoteBase`.")
    public VotesView listVotes(@PathParam("meetingId") UUID meetingId) {
        return votes.list(meetingId);
    }

    @POST
    @Operation(
            summary = "Record a vote",
            description =
                    "By hand the rest of those who are there is counted by difference; of a secret ballot on paper the "
                            + "ballots that came back are counted. The base is that of the minute of the vote, the rule that of "
                            + "the day. From the start of the meeting until its minutes are adopted: 409 `wrong-state` "
                            + "otherwise. 422 `vote-not-possible` for more votes than members who are there and may vote, "
                            + "422 `agenda-item-not-possible`, 422 `time-not-possible` outside the meeting.")
    public RestResponse<VoteView> recordVote(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid RecordVoteRequest request) {
        String collection = PATH.replace("{meetingId}", meetingId.toString());
        return idempotency.create(
                idempotencyKey, collection, request, () -> votes.record(meetingId, request), votes::get);
    }

    @GET
    @Path("/{voteId}")
    @Operation(
            summary = "Read a vote",
            description = "With base, rule, result and reserved opinions; a withdrawn one says why.")
    public VoteView getVote(@PathParam("meetingId") UUID meetingId, @PathParam("voteId") UUID voteId) {
        return votes.get(meetingId, voteId);
    }

    @POST
    @Path("/{voteId}/withdraw")
    @Operation(
            summary = "Withdraw the count of a vote",
            description = "It is kept and says why it does not stand; the right count is recorded anew. 409 "
                    + "`wrong-state` once the minutes are adopted.")
    public VoteView withdrawVote(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("voteId") UUID voteId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawVoteRequest request) {
        return votes.withdraw(meetingId, voteId, ifMatch, request);
    }

    @POST
    @Path("/{voteId}/reserved-opinions")
    @Operation(
            summary = "Record a reserved opinion",
            description =
                    "Of somebody whose vote counted (bảo lưu ý kiến); it is never changed. 422 `member-not-on-roster` for "
                            + "anybody else, 409 `wrong-state` for a withdrawn vote and once the minutes are adopted.")
    public VoteView recordReservedOpinion(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("voteId") UUID voteId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RecordReservedOpinionRequest request) {
        return votes.reserve(meetingId, voteId, ifMatch, request);
    }
}
