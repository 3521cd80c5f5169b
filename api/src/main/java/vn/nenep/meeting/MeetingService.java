package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.meeting.MeetingChange.Before;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Meetings to read, and the two steps that people take together: opening and closing. */
@ApplicationScoped
public class MeetingService {

    static final String OBJECT = "meeting";

    private final MeetingRepository meetings;
    private final OrganizationService organizations;
    private final Access access;
    private final MeetingSteps steps;
    private final MeetingViews views;
    private final CellCalendar calendar;
    private final Event<MeetingOpened> opened;
    private final Event<MeetingClosing> closing;

    MeetingService(
            MeetingRepository meetings,
            OrganizationService organizations,
            Access access,
            MeetingSteps steps,
            MeetingViews views,
            CellCalendar calendar,
            Event<MeetingOpened> opened,
            Event<MeetingClosing> closing) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.access = access;
        this.steps = steps;
        this.views = views;
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

    MeetingView get(UUID meetingId) {
        Meeting meeting = meetings.findWithAgenda(meetingId).orElseThrow(MeetingService::unknown);
        access.require(Action.GET_MEETING, meeting.organizationId);
        return views.of(meeting);
    }

    @Transactional
    MeetingView open(UUID meetingId, IfMatch seen, OpenMeetingRequest request) {
        Meeting meeting = steps.begin(meetingId, Action.OPEN_MEETING, seen);
        Before before = Before.of(meeting);
        Instant now = calendar.now();
        meeting.open(request.actualStart() == null ? now : request.actualStart(), now);
        opened.fire(new MeetingOpened(meeting.id, meeting.organizationId, calendar.dayOf(meeting.actualStart)));
        return steps.end(meeting, Action.OPEN_MEETING, before, null);
    }

    @Transactional
    MeetingView close(UUID meetingId, IfMatch seen, CloseMeetingRequest request) {
        Meeting meeting = steps.begin(meetingId, Action.CLOSE_MEETING, seen);
        Before before = Before.of(meeting);
        Instant now = calendar.now();
        meeting.close(request.actualEnd() == null ? now : request.actualEnd(), now);
        closing.fire(new MeetingClosing(meeting.id));
        return steps.end(meeting, Action.CLOSE_MEETING, before, null);
    }

    /** For other features, which check rights on the meeting's organisation themselves. 404 when unknown. */
    public MeetingFacts facts(UUID meetingId) {
        return meetings.findByIdOptional(meetingId).map(MeetingFacts::of).orElseThrow(MeetingService::unknown);
    }

    /** As {@link #facts}, of a meeting that may not be there. */
    public Optional<MeetingFacts> find(UUID meetingId) {
        return meetings.findByIdOptional(meetingId).map(MeetingFacts::of);
    }

    /** As {@link #facts}, and the meeting's state stays as it is until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public MeetingFacts factsForUse(UUID meetingId) {
        return meetings.findForUse(meetingId).map(MeetingFacts::of).orElseThrow(MeetingService::unknown);
    }

    /** The programme of a meeting, in order, with what is secret told apart. The caller has checked the rights. */
    @Transactional
    public List<ProgrammeItem> programmeItems(UUID meetingId) {
        List<AgendaItem> items = meetings.findWithAgenda(meetingId).orElseThrow(MeetingService::unknown).agenda;
        return IntStream.range(0, items.size())
                .mapToObj(i -> new ProgrammeItem(
                        i + 1, items.get(i).title(), items.get(i).secret()))
                .toList();
    }

    /** Those of these cells that members were told of, in the order of time. The caller shows them to who is convened. */
    public List<MeetingFacts> toldFrom(Collection<UUID> organizationIds, Instant from) {
        return organizationIds.isEmpty()
                ? List.of()
                : meetings.toldFrom(organizationIds, from).stream()
                        .map(MeetingFacts::of)
                        .toList();
    }

    /** The titles of its programme as people read them, in order. The caller has checked the rights. */
    public List<String> programme(UUID meetingId) {
        return meetings.findWithAgenda(meetingId)
                .map(meeting -> AgendaItemView.of(meeting.agenda).stream()
                        .map(AgendaItemView::title)
                        .toList())
                .orElseThrow(MeetingService::unknown);
    }

    /** When the cell last came together as a whole before this meeting. */
    public Optional<Instant> lastStartBefore(MeetingFacts meeting) {
        return meetings.lastStartBefore(meeting.organizationId(), meeting.startOrPlan());
    }

    /**
     * The meetings of an organisation and everything below it, in the order of time, a batch after the other. The caller has
     * checked the rights.
     *
     * @param after the last one of the batch before; null for the first
     */
    public List<MeetingFacts> within(UUID organizationId, Instant from, Instant to, MeetingFacts after, int rows) {
        return meetings.within(organizationId, from, to, after, rows).stream()
                .map(MeetingFacts::of)
                .toList();
    }

    /** How many {@link #within} there are. */
    public long countWithin(UUID organizationId, Instant from, Instant to) {
        return meetings.countWithin(organizationId, from, to);
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
