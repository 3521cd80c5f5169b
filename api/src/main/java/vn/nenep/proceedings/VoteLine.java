package vn.nenep.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A vote that stands, as the minutes print it.
 *
 * @param agendaItem from 1 on; null outside the programme
 * @param base official members convened, the absent included
 * @param present of them, who were there
 * @param cast all who were there by hand, the ballots that came back in secret
 * @param other neither for nor against
 * @param required votes in favour that carry it
 * @param rule document and article of the rule that says so
 */
public record VoteLine(
        UUID id,
        Integer agendaItem,
        String subject,
        VoteKind kind,
        VoteMethod method,
        Instant votedAt,
        int base,
        int present,
        int cast,
        int inFavour,
        int against,
        int other,
        int required,
        String rule,
        boolean carried,
        List<Reserved> reservedOpinions) {

    public record Reserved(String memberName, String opinion) {}

    static VoteLine of(Vote vote, List<Reserved> reserved) {
        return new VoteLine(
                vote.id,
                vote.agendaItem,
                vote.subject,
                vote.rule.kind,
                vote.method,
                vote.votedAt,
                vote.base,
                vote.present,
                vote.cast,
                vote.inFavour,
                vote.against,
                vote.other(),
                vote.required,
                vote.rule.document + ", " + vote.rule.article,
                vote.carried,
                reserved);
    }
}
