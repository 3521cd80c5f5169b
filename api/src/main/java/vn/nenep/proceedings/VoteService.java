package vn.nenep.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.attendance.AttendanceService.VoteBaseAt;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MinutesGuard;
import vn.nenep.member.MemberService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;
import vn.nenep.proceedings.VoteView.Reserved;

/** Votes: counted in the room, held against the base of their minute by the rule of the day. */
@ApplicationScoped
class VoteService {

    private static final String OBJECT = "vote";

    private final VoteRepository votes;
    private final VoteRuleRepository rules;
    private final Proceeding proceeding;
    private final MeetingService meetings;
    private final MinutesGuard minutes;
    private final AttendanceService attendance;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    VoteService(
            VoteRepository votes,
            VoteRuleRepository rules,
            Proceeding proceeding,
            MeetingService meetings,
            MinutesGuard minutes,
            AttendanceService attendance,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.votes = votes;
        this.rules = rules;
        this.proceeding = proceeding;
        this.meetings = meetings;
        this.minutes = minutes;
        this.attendance = attendance;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    VotesView list(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.LIST_VOTES, meeting.organizationId());
        Map<UUID, List<Reserved>> reserved = reserved(meetingId);
        boolean open = minutes.isOpen(meeting);
        LocalDate day = calendar.dayOf(meeting.startOrPlan());
        List<VoteRule> all = rules.listAll();
        return new VotesView(
                votes.ofMeeting(meetingId).stream()
                        .map(vote -> VoteView.of(vote, reserved.getOrDefault(vote.id, List.of()), allowed(vote, open)))
                        .toList(),
                Arrays.stream(VoteKind.values())
                        .map(kind -> VoteRule.of(kind, day, all))
                        .flatMap(Optional::stream)
                        .map(VoteRuleView::of)
                        .toList(),
                access.allowed(meeting.organizationId(), open ? Stream.of(Action.RECORD_VOTE) : Stream.empty()));
    }

    VoteView get(UUID meetingId, UUID voteId) {
        return read(votes.findByIdOptional(voteId)
                .filter(vote -> vote.meetingId.equals(meetingId))
                .orElseThrow(VoteService::unknown));
    }

    /** For the repeat of a creation. */
    VoteView get(UUID voteId) {
        return read(votes.findByIdOptional(voteId).orElseThrow(VoteService::unknown));
    }

    private VoteView read(Vote vote) {
        access.require(Action.GET_VOTE, vote.organizationId);
        return view(vote, meetings.facts(vote.meetingId));
    }

    @Transactional
    VoteView record(UUID meetingId, RecordVoteRequest request) {
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.RECORD_VOTE);
        proceeding.requireItem(meeting, request.agendaItem());
        VoteBaseAt counted = attendance.voteBaseAt(meetingId, request.votedAt());
        VoteRule rule = VoteRule.of(request.kind(), calendar.dayOf(counted.moment()), rules.listAll())
                .orElseThrow(() -> Problem.of(ProblemType.VOTE_NOT_POSSIBLE, "There is no rule for this decision."));
        Vote made = new Vote(meeting, request, rule, counted).by(access.principal(), calendar.now());
        votes.persist(made);
        return saved(made, meeting, Action.RECORD_VOTE);
    }

    @Transactional
    VoteView withdraw(UUID meetingId, UUID voteId, IfMatch seen, WithdrawVoteRequest request) {
        Vote vote = votes.findForChange(meetingId, voteId).orElseThrow(VoteService::unknown);
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.WITHDRAW_VOTE);
        IfMatch.require(seen, vote.version);
        vote.withdraw(request.reason(), access.principal(), calendar.now());
        return saved(vote, meeting, Action.WITHDRAW_VOTE);
    }

    @Transactional
    VoteView reserve(UUID meetingId, UUID voteId, IfMatch seen, RecordReservedOpinionRequest request) {
        Vote vote = votes.findForChange(meetingId, voteId).orElseThrow(VoteService::unknown);
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.RECORD_RESERVED_OPINION);
        IfMatch.require(seen, vote.version);
        vote.requireStanding();
        boolean counted = attendance.areOnRoster(meetingId, Set.of(request.memberId()))
                && attendance.voteBaseAt(meetingId, vote.votedAt).base().exclusions().stream()
                        .noneMatch(left -> left.memberId().equals(request.memberId()));
        if (!counted) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER, "Who reserves an opinion could vote.");
        }
        votes.add(new ReservedOpinion(voteId, request, access.principal(), calendar.now()));
        votes.raiseVersion(vote);
        return saved(vote, meeting, Action.RECORD_RESERVED_OPINION);
    }

    /** By vote. */
    private Map<UUID, List<Reserved>> reserved(UUID meetingId) {
        List<ReservedOpinion> all = votes.reserved(meetingId);
        Map<UUID, String> people =
                members.names(all.stream().map(kept -> kept.memberId).distinct().toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        kept -> kept.voteId,
                        Collectors.mapping(kept -> Reserved.of(kept, people), Collectors.toList())));
    }

    private VoteView saved(Vote vote, MeetingFacts meeting, Action action) {
        votes.flush();
        audit.changed(action, OBJECT, vote.id, vote.organizationId, vote.version);
        return view(vote, meeting);
    }

    private VoteView view(Vote vote, MeetingFacts meeting) {
        return VoteView.of(
                vote,
                reserved(vote.meetingId).getOrDefault(vote.id, List.of()),
                allowed(vote, minutes.isOpen(meeting)));
    }

    private List<String> allowed(Vote vote, boolean open) {
        return access.allowed(
                vote.organizationId,
                open && vote.stands()
                        ? Stream.of(Action.WITHDRAW_VOTE, Action.RECORD_RESERVED_OPINION)
                        : Stream.empty());
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
