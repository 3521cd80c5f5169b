package vn.nenep.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.MemberService;
import vn.nenep.proceedings.VoteLine.Reserved;

/** What counts of the proceedings of a meeting, for its minutes. The caller has checked the rights. */
@ApplicationScoped
public class MeetingProceedings {

    /** More answers than that between two meetings are in no minutes. */
    private static final int PRINTED_AT_MOST = 200;

    private final ContributionRepository contributions;
    private final ContributionService speakers;
    private final VoteRepository votes;
    private final ConclusionRepository conclusions;
    private final ProposalRepository proposals;
    private final ProposalService answers;
    private final MeetingService meetings;
    private final MemberService members;

    MeetingProceedings(
            ContributionRepository contributions,
            ContributionService speakers,
            VoteRepository votes,
            ConclusionRepository conclusions,
            ProposalRepository proposals,
            ProposalService answers,
            MeetingService meetings,
            MemberService members) {
        this.contributions = contributions;
        this.speakers = speakers;
        this.votes = votes;
        this.conclusions = conclusions;
        this.proposals = proposals;
        this.answers = answers;
        this.meetings = meetings;
        this.members = members;
    }

    /** In the order of time, without what was removed. */
    @Transactional
    public List<ContributionLine> contributions(UUID meetingId) {
        List<Contribution> said = contributions.ofMeeting(meetingId).stream()
                .filter(Contribution::counts)
                .toList();
        Map<UUID, String> people = members.names(said.stream()
                .map(one -> one.memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return said.stream()
                .map(one -> new ContributionLine(
                        one.id,
                        one.agendaItem,
                        one.memberId,
                        one.memberId == null ? one.guestName : people.get(one.memberId),
                        one.kind,
                        one.spokeAt,
                        Objects.requireNonNullElse(one.summary, "")))
                .toList();
    }

    /** How many spoke, of how many who were there. */
    @Transactional
    public SpeakerFigures speakers(UUID meetingId) {
        return speakers.figures(meetingId, contributions.ofMeeting(meetingId));
    }

    /** In the order of time, without what was withdrawn. */
    @Transactional
    public List<VoteLine> votes(UUID meetingId) {
        List<ReservedOpinion> kept = votes.reserved(meetingId);
        Map<UUID, String> people =
                members.names(kept.stream().map(one -> one.memberId).distinct().toList());
        Map<UUID, List<Reserved>> byVote = kept.stream()
                .collect(Collectors.groupingBy(
                        one -> one.voteId,
                        Collectors.mapping(
                                one -> new Reserved(people.get(one.memberId), one.opinion), Collectors.toList())));
        return votes.ofMeeting(meetingId).stream()
                .filter(Vote::stands)
                .map(vote -> VoteLine.of(vote, byVote.getOrDefault(vote.id, List.of())))
                .toList();
    }

    /** Those with words, the one on the whole meeting first. */
    @Transactional
    public List<ConclusionLine> conclusions(UUID meetingId) {
        return conclusions.ofMeeting(meetingId).stream()
                .filter(row -> !row.text.isEmpty())
                .map(row -> new ConclusionLine(row.agendaItem, row.text))
                .toList();
    }

    /** Answers to proposals that have come since the cell came together last. */
    @Transactional
    public List<AnswerLine> answers(UUID meetingId) {
        return proposals.all(answers.told(meetings.facts(meetingId)), PRINTED_AT_MOST).stream()
                .map(proposal -> new AnswerLine(proposal.topic, proposal.answer, proposal.answeredAt))
                .toList();
    }
}
