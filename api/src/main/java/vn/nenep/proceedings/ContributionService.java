package vn.nenep.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MinutesGuard;
import vn.nenep.member.MemberService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Who said what: written down while people speak, corrected until the minutes are adopted, never deleted. */
@ApplicationScoped
class ContributionService {

    private static final String OBJECT = "contribution";

    private final ContributionRepository contributions;
    private final ProposalRepository proposals;
    private final Proceeding proceeding;
    private final MeetingService meetings;
    private final MinutesGuard minutes;
    private final AttendanceService attendance;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    ContributionService(
            ContributionRepository contributions,
            ProposalRepository proposals,
            Proceeding proceeding,
            MeetingService meetings,
            MinutesGuard minutes,
            AttendanceService attendance,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.contributions = contributions;
        this.proposals = proposals;
        this.proceeding = proceeding;
        this.meetings = meetings;
        this.minutes = minutes;
        this.attendance = attendance;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    ContributionsView list(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.LIST_CONTRIBUTIONS, meeting.organizationId());
        List<Contribution> said = contributions.ofMeeting(meetingId);
        Map<UUID, String> people = members.names(said.stream()
                .map(one -> one.memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, UUID> forwarded = proposals.byContribution(meetingId);
        SpeakerFigures figures = figures(meetingId, said);
        boolean open = minutes.isOpen(meeting);
        return new ContributionsView(
                said.stream()
                        .map(one -> ContributionView.of(
                                one, people, forwarded.get(one.id), allowed(one, forwarded.get(one.id), open)))
                        .toList(),
                figures.speakers(),
                figures.attendees(),
                figures.percent().orElse(null),
                access.allowed(meeting.organizationId(), open ? Stream.of(Action.ADD_CONTRIBUTION) : Stream.empty()));
    }

    ContributionView get(UUID meetingId, UUID contributionId) {
        return read(contributions
                .findByIdOptional(contributionId)
                .filter(said -> said.meetingId.equals(meetingId))
                .orElseThrow(ContributionService::unknown));
    }

    /** For the repeat of a creation. */
    ContributionView get(UUID contributionId) {
        return read(contributions.findByIdOptional(contributionId).orElseThrow(ContributionService::unknown));
    }

    private ContributionView read(Contribution said) {
        access.require(Action.GET_CONTRIBUTION, said.organizationId);
        return view(said, meetings.facts(said.meetingId));
    }

    @Transactional
    ContributionView add(UUID meetingId, AddContributionRequest request) {
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.ADD_CONTRIBUTION);
        Instant spokeAt = proceeding.moment(meeting, request.spokeAt());
        requirePossible(meeting, request);
        Contribution made = new Contribution(meeting, request, spokeAt, access.principal(), calendar.now());
        contributions.persist(made);
        return saved(made, meeting, Action.ADD_CONTRIBUTION);
    }

    @Transactional
    ContributionView update(UUID meetingId, UUID contributionId, IfMatch seen, UpdateContributionRequest request) {
        Contribution said =
                contributions.findForChange(meetingId, contributionId).orElseThrow(ContributionService::unknown);
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.UPDATE_CONTRIBUTION);
        IfMatch.require(seen, said.version);
        Instant spokeAt = request.spokeAt() == null ? said.spokeAt : proceeding.moment(meeting, request.spokeAt());
        requirePossible(meeting, request);
        said.change(request, spokeAt, access.principal(), calendar.now());
        return saved(said, meeting, Action.UPDATE_CONTRIBUTION);
    }

    @Transactional
    ContributionView remove(UUID meetingId, UUID contributionId, IfMatch seen, RemoveContributionRequest request) {
        Contribution said =
                contributions.findForChange(meetingId, contributionId).orElseThrow(ContributionService::unknown);
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.REMOVE_CONTRIBUTION);
        IfMatch.require(seen, said.version);
        if (proposals.ofContribution(contributionId).isPresent()) {
            throw Problem.of(ProblemType.WRONG_STATE, "It was sent to the committee above.");
        }
        said.remove(request.reason(), access.principal(), calendar.now());
        return saved(said, meeting, Action.REMOVE_CONTRIBUTION);
    }

    SpeakerFigures figures(UUID meetingId, List<Contribution> said) {
        int speakers = (int) said.stream()
                .filter(Contribution::counts)
                .map(one -> one.memberId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new SpeakerFigures(speakers, attendance.figures(meetingId).rate().present());
    }

    private void requirePossible(MeetingFacts meeting, ContributionContent content) {
        proceeding.requireItem(meeting, content.agendaItem());
        if (content.memberId() != null && !attendance.areOnRoster(meeting.id(), Set.of(content.memberId()))) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
    }

    private ContributionView saved(Contribution said, MeetingFacts meeting, Action action) {
        contributions.flush();
        audit.changed(action, OBJECT, said.id, said.organizationId, said.version);
        return view(said, meeting);
    }

    private ContributionView view(Contribution said, MeetingFacts meeting) {
        Map<UUID, String> people = said.memberId == null ? Map.of() : members.names(Set.of(said.memberId));
        UUID proposalId =
                proposals.ofContribution(said.id).map(proposal -> proposal.id).orElse(null);
        return ContributionView.of(said, people, proposalId, allowed(said, proposalId, minutes.isOpen(meeting)));
    }

    private List<String> allowed(Contribution said, UUID proposalId, boolean open) {
        if (!said.counts()) {
            return List.of();
        }
        boolean forwardable = said.kind == ContributionKind.PROPOSAL && proposalId == null;
        return access.allowed(
                said.organizationId,
                Stream.of(Action.UPDATE_CONTRIBUTION, Action.REMOVE_CONTRIBUTION, Action.FORWARD_PROPOSAL)
                        .filter(action -> switch (action) {
                            case UPDATE_CONTRIBUTION -> open;
                            case REMOVE_CONTRIBUTION -> open && proposalId == null;
                            default -> forwardable;
                        }));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
