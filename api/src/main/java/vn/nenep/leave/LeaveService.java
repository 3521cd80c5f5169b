package vn.nenep.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.Convened;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.MemberService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Requests for leave: why somebody stays away is read by the member and the officers of the cell, by nobody else. */
@ApplicationScoped
public class LeaveService {

    private static final String OBJECT = "leave-request";

    private final LeaveRepository requests;
    private final MeetingService meetings;
    private final Convened convened;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;
    private final Event<LeaveGranted> granted;

    LeaveService(
            LeaveRepository requests,
            MeetingService meetings,
            Convened convened,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar,
            Event<LeaveGranted> granted) {
        this.requests = requests;
        this.meetings = meetings;
        this.convened = convened;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
        this.granted = granted;
    }

    Page<LeaveRequestView> list(LeaveFilter filter, PageRequest page) {
        OrgScope office = access.scope(Action.LIST_LEAVE_REQUESTS);
        boolean byOffice = !filter.mine.isSet() && !office.roots().isEmpty();
        UUID me = access.principal().memberId();
        List<LeaveRequest> rows = byOffice
                ? requests.list(office, filter, page)
                : me == null ? List.of() : requests.listOf(me, filter, page);
        Map<UUID, String> people =
                members.names(rows.stream().map(row -> row.memberId).distinct().toList());
        return Page.of(rows, page, row -> view(row, people), row -> PageToken.of(row.id));
    }

    @Transactional
    LeaveRequestView get(UUID requestId) {
        return view(
                requests.findByIdOptional(requestId).map(this::requireReader).orElseThrow(LeaveService::unknown));
    }

    @Transactional
    LeaveRequestView create(RequestLeaveRequest request) {
        MeetingFacts meeting = meetings.factsForUse(request.meetingId());
        UUID memberId = request.memberId() == null ? access.principal().memberId() : request.memberId();
        requireMayAsk(meeting, memberId);
        if (!meeting.isAhead()) {
            throw Problem.of(ProblemType.WRONG_STATE, "Leave is asked for before the meeting.");
        }
        if (!isConvened(memberId, meeting)) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
        if (requests.exists(meeting.id(), memberId)) {
            throw Problem.of(ProblemType.LEAVE_REQUESTED);
        }
        LeaveRequest made = new LeaveRequest(meeting.id(), meeting.organizationId(), memberId, request.reason())
                .by(access.principal(), calendar.now());
        requests.persist(made);
        return saved(made, Action.REQUEST_LEAVE);
    }

    @Transactional
    LeaveRequestView decide(UUID requestId, IfMatch seen, DecideLeaveRequestRequest request) {
        LeaveRequest found = requests.findForChange(requestId).orElseThrow(LeaveService::unknown);
        access.require(Action.DECIDE_LEAVE_REQUEST, found.organizationId);
        IfMatch.require(seen, found.version);
        MeetingFacts meeting = meetings.factsForUse(found.meetingId);
        boolean late = meeting.hasOpened();
        if (meeting.isOver() || (late && found.state != LeaveState.PENDING)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The roll of the meeting counts now.");
        }
        found.decide(request.accepted(), request.note(), access.principal(), calendar.now());
        if (late && found.state == LeaveState.ACCEPTED) {
            granted.fire(new LeaveGranted(meeting.id(), GrantedLeave.of(found)));
        }
        return saved(found, Action.DECIDE_LEAVE_REQUEST);
    }

    /** The requests that were agreed to. The caller has checked the rights. */
    public List<GrantedLeave> granted(UUID meetingId) {
        return requests.accepted(meetingId).stream().map(GrantedLeave::of).toList();
    }

    /** What the roll shows beside the names, by member. The caller has checked the rights. */
    public Map<UUID, LeaveNote> notes(UUID meetingId) {
        return requests.ofMeeting(meetingId).stream()
                .map(request -> Map.entry(request.memberId, LeaveNote.of(request)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For oneself, wherever one is convened; for others by office. */
    private void requireMayAsk(MeetingFacts meeting, UUID memberId) {
        if (memberId == null || !access.isMember(memberId)) {
            access.require(Action.REQUEST_LEAVE_FOR_OTHERS, meeting.organizationId());
        } else if (!isGuest(memberId, meeting)) {
            access.require(Action.REQUEST_LEAVE, meeting.organizationId());
        }
        if (memberId == null) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
    }

    private boolean isGuest(UUID memberId, MeetingFacts meeting) {
        return !members.isInCell(memberId, meeting.organizationId()) && isConvened(memberId, meeting);
    }

    private boolean isConvened(UUID memberId, MeetingFacts meeting) {
        Instant start = meeting.plannedStart();
        return convened.to(meeting, calendar.dayOf(start)).stream()
                .anyMatch(member -> member.memberId().equals(memberId));
    }

    private LeaveRequest requireReader(LeaveRequest found) {
        if (!access.allowsPersonally(Action.GET_LEAVE_REQUEST, found.organizationId, found.concerned())) {
            access.require(Action.GET_LEAVE_REQUEST, found.organizationId);
        }
        return found;
    }

    private LeaveRequestView saved(LeaveRequest changed, Action action) {
        requests.flush();
        audit.changed(action, OBJECT, changed.id, changed.organizationId, changed.version);
        return view(changed);
    }

    private LeaveRequestView view(LeaveRequest found) {
        return view(found, members.names(Set.of(found.memberId)));
    }

    private LeaveRequestView view(LeaveRequest found, Map<UUID, String> people) {
        Stream<Action> candidates =
                found.state == LeaveState.PENDING ? Stream.of(Action.DECIDE_LEAVE_REQUEST) : Stream.empty();
        return LeaveRequestView.of(found, people, access.allowed(found.organizationId, candidates));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
