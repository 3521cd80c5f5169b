package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail;
import vn.nenep.member.MemberService;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The schedule of meetings and each meeting's way from draft to closed. */
@ApplicationScoped
public class MeetingService {

    static final String OBJECT = "meeting";

    /** No cell plans further ahead or enters older meetings: a year beyond is a typing slip. */
    private static final long PLANNED_DAYS_AWAY_AT_MOST = 2 * 366L;

    private static final Map<MeetingState, Set<Action>> ACTIONS = Map.of(
            MeetingState.DRAFT, EnumSet.of(Action.UPDATE_MEETING, Action.ANNOUNCE_MEETING),
            MeetingState.ANNOUNCED, EnumSet.of(Action.UPDATE_MEETING, Action.OPEN_MEETING),
            MeetingState.OPEN,
                    EnumSet.of(
                            Action.CLOSE_MEETING,
                            Action.RECORD_ATTENDANCE,
                            Action.CREATE_CRITICISM_RECORD,
                            Action.CREATE_CRITICISM_RECORD_FOR_OTHERS,
                            Action.OPEN_QUALITY_SCORE),
            MeetingState.CLOSED,
                    EnumSet.of(
                            Action.CREATE_CRITICISM_RECORD,
                            Action.CREATE_CRITICISM_RECORD_FOR_OTHERS,
                            Action.OPEN_QUALITY_SCORE));

    private final MeetingRepository meetings;
    private final OrganizationService organizations;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;
    private final Event<MeetingOpened> opened;
    private final Event<MeetingClosing> closing;

    MeetingService(
            MeetingRepository meetings,
            OrganizationService organizations,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar,
            Event<MeetingOpened> opened,
            Event<MeetingClosing> closing) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
        this.opened = opened;
        this.closing = closing;
    }

    Page<MeetingSummary> list(MeetingFilter filter, PageRequest page) {
        if (filter.organizationId != null) {
            access.require(Action.LIST_MEETINGS, filter.organizationId);
        }
        OrgScope scope = filter.within == null
                ? access.scope(Action.LIST_MEETINGS)
                : access.requireScope(Action.LIST_MEETINGS, filter.within);
        List<Meeting> rows = meetings.list(scope, filter, page);
        Map<UUID, String> names = organizations.names(
                rows.stream().map(meeting -> meeting.organizationId).distinct().toList());
        return Page.of(
                rows,
                page,
                meeting -> MeetingSummary.of(meeting, names.get(meeting.organizationId)),
                meeting -> PageToken.of(meeting.plannedStart, meeting.id));
    }

    @Transactional
    MeetingView create(CreateMeetingRequest request) {
        access.require(Action.CREATE_MEETING, request.organizationId());
        requirePossible(request, request.organizationId());
        Meeting meeting = new Meeting(request.organizationId(), request);
        meetings.persist(meeting);
        return saved(meeting, Action.CREATE_MEETING);
    }

    MeetingView get(UUID meetingId) {
        Meeting meeting = meetings.findWithAgenda(meetingId).orElseThrow(MeetingService::unknown);
        access.require(Action.GET_MEETING, meeting.organizationId);
        return view(meeting);
    }

    @Transactional
    MeetingView update(UUID meetingId, IfMatch seen, UpdateMeetingRequest request) {
        Meeting meeting = forChange(meetingId, Action.UPDATE_MEETING, seen);
        requirePossible(request, meeting.organizationId);
        meeting.change(request);
        return saved(meeting, Action.UPDATE_MEETING);
    }

    @Transactional
    MeetingView announce(UUID meetingId, IfMatch seen) {
        Meeting meeting = forChange(meetingId, Action.ANNOUNCE_MEETING, seen);
        meeting.announce(calendar.now());
        return saved(meeting, Action.ANNOUNCE_MEETING);
    }

    @Transactional
    MeetingView open(UUID meetingId, IfMatch seen, OpenMeetingRequest request) {
        Meeting meeting = forChange(meetingId, Action.OPEN_MEETING, seen);
        Instant now = calendar.now();
        meeting.open(request.actualStart() == null ? now : request.actualStart(), now);
        opened.fire(new MeetingOpened(meeting.id, meeting.organizationId, calendar.dayOf(meeting.actualStart)));
        return saved(meeting, Action.OPEN_MEETING);
    }

    @Transactional
    MeetingView close(UUID meetingId, IfMatch seen, CloseMeetingRequest request) {
        Meeting meeting = forChange(meetingId, Action.CLOSE_MEETING, seen);
        Instant now = calendar.now();
        meeting.close(request.actualEnd() == null ? now : request.actualEnd(), now);
        closing.fire(new MeetingClosing(meeting.id));
        return saved(meeting, Action.CLOSE_MEETING);
    }

    /** For other features, which check rights on the meeting's organisation themselves. 404 when unknown. */
    public MeetingFacts facts(UUID meetingId) {
        return meetings.findByIdOptional(meetingId).map(MeetingFacts::of).orElseThrow(MeetingService::unknown);
    }

    /** As {@link #facts}, and the meeting's state stays as it is until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public MeetingFacts factsForUse(UUID meetingId) {
        return meetings.findForUse(meetingId).map(MeetingFacts::of).orElseThrow(MeetingService::unknown);
    }

    private Meeting forChange(UUID meetingId, Action action, IfMatch seen) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(MeetingService::unknown);
        access.require(action, meeting.organizationId);
        IfMatch.require(seen, meeting.version);
        return meeting;
    }

    private void requirePossible(MeetingContent content, UUID organizationId) {
        long daysAway = Math.abs(ChronoUnit.DAYS.between(calendar.now(), content.plannedStart()));
        if (daysAway > PLANNED_DAYS_AWAY_AT_MOST) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A meeting lies within two years of today.");
        }
        Stream.of(content.chairId(), content.minuteTakerId())
                .filter(Objects::nonNull)
                .filter(memberId -> !members.isInCell(memberId, organizationId))
                .findAny()
                .ifPresent(stranger -> {
                    throw Problem.of(ProblemType.MEMBER_NOT_IN_CELL, "Chair and minute taker are members of the cell.");
                });
    }

    private MeetingView saved(Meeting meeting, Action action) {
        meetings.flush();
        audit.changed(action, OBJECT, meeting.id, meeting.organizationId, meeting.version);
        return view(meeting);
    }

    private MeetingView view(Meeting meeting) {
        Map<UUID, String> people = members.names(Stream.of(meeting.chairId, meeting.minuteTakerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return MeetingView.of(
                meeting,
                access.organizationName(meeting.organizationId),
                people,
                access.allowed(meeting.organizationId, ACTIONS.get(meeting.state).stream()));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
