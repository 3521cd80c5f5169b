package vn.nenep.proceedings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "Vote", description = "A vote of a meeting (biểu quyết), with base, rule and result.")
record VoteView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true) UUID meetingId,

        @Schema(description = "The number of the item in the programme. Absent: outside of it.", examples = "2")
        Integer agendaItem,

        @Schema(required = true, examples = "Thông qua nghị quyết tháng 12")
        String subject,

        @Schema(required = true) VoteMethod method,

        @Schema(required = true) Instant votedAt,

        @Schema(required = true, description = "Official members convened, the absent included.", examples = "22")
        int base,

        @Schema(required = true, description = "Of them, who were there at that moment.", examples = "20")
        int present,

        @Schema(required = true, description = "By hand all who were there, in secret the ballots that came back.")
        int cast,

        @Schema(required = true, examples = "19") int inFavour,

        @Schema(required = true, examples = "1") int against,

        @Schema(required = true, description = "By difference: neither for nor against, blank or not valid.")
        int other,

        @Schema(required = true, description = "Votes in favour that carry it.", examples = "12")
        int required,

        @Schema(
                required = true,
                description = "In favour, of the base: with one decimal, rounded down.",
                examples = "86.3")
        BigDecimal percent,

        @Schema(required = true) boolean carried,

        @Schema(required = true) VoteRuleView rule,

        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, examples = "Lý Thị Hoa") String recordedByName,

        @Schema(description = "Since when the count does not stand; absent while it does.")
        Instant withdrawnAt,

        String withdrawnByName,

        @Schema(examples = "Đếm nhầm, đã biểu quyết lại") String withdrawalReason,

        @Schema(required = true, description = "In the order in which they were entered.")
        List<Reserved> reservedOpinions,

        @Schema(required = true, examples = "[\"withdrawVote\"]")
        List<String> allowedActions)
        implements Identified {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Schema(name = "ReservedOpinion", description = "An opinion that a member keeps beside the decision.")
    record Reserved(
            @Schema(required = true) PersonRef member,

            @Schema(required = true, examples = "Đề nghị lùi thời hạn đến hết quý I")
            String opinion,

            @Schema(required = true) Instant enteredAt,

            @Schema(required = true, examples = "Lý Thị Hoa")
            String enteredByName) {

        static Reserved of(ReservedOpinion kept, Map<UUID, String> people) {
            return new Reserved(PersonRef.of(kept.memberId, people), kept.opinion, kept.enteredAt, kept.enteredByName);
        }
    }

    static VoteView of(Vote vote, List<Reserved> reserved, List<String> allowedActions) {
        return new VoteView(
                vote.id,
                vote.version,
                "\"" + vote.version + "\"",
                vote.meetingId,
                vote.agendaItem,
                vote.subject,
                vote.method,
                vote.votedAt,
                vote.base,
                vote.present,
                vote.cast,
                vote.inFavour,
                vote.against,
                vote.other(),
                vote.required,
                HUNDRED.multiply(BigDecimal.valueOf(vote.inFavour))
                        .divide(BigDecimal.valueOf(vote.base), 1, RoundingMode.DOWN),
                vote.carried,
                VoteRuleView.of(vote.rule),
                vote.recordedAt,
                vote.recordedByName,
                vote.withdrawnAt,
                vote.withdrawnByName,
                vote.withdrawalReason,
                reserved,
                allowedActions);
    }
}
