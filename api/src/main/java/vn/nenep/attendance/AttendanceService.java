package vn.nenep.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceRule.Code;
import vn.nenep.attendance.Denominator.VoteBase;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The roll call on the frozen roster, its corrections, and the counts. */
@ApplicationScoped
public class AttendanceService {

    static final String OBJECT = "attendance";

    private final AttendanceRepository records;
    private final AttendanceViews views;
    private final RuleBook rules;
    private final MeetingService meetings;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    AttendanceService(
            AttendanceRepository records,
            AttendanceViews views,
            RuleBook rules,
            MeetingService meetings,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.records = records;
        this.views = views;
        this.rules = rules;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    AttendanceView get(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_ATTENDANCE, meeting.organizationId());
        return views.whole(meeting, records.roll(meetingId));
    }

    @Transactional
    AttendanceView record(UUID meetingId, RecordAttendanceRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.RECORD_ATTENDANCE, meeting.organizationId());
        if (meeting.state() != MeetingState.OPEN) {
            throw Problem.of(ProblemType.WRONG_STATE, "Attendance is taken while the meeting is open.");
        }
        List<AttendanceRecord> roll = records.rollForChange(meetingId);
        Map<UUID, AttendanceRecord> rows = check(meeting, roll, request.marks());
        save(changes(request.marks(), rows), rows, marker(MarkSource.ROLL_CALL));
        return saved(meeting, roll, Action.RECORD_ATTENDANCE);
    }

    @Transactional
    AttendanceView amend(UUID meetingId, AmendAttendanceRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.AMEND_ATTENDANCE, meeting.organizationId());
        if (meeting.state() != MeetingState.CLOSED) {
            throw Problem.of(ProblemType.WRONG_STATE, "Amendments are made after the close.");
        }
        List<AttendanceRecord> roll = records.rollForChange(meetingId);
        Map<UUID, AttendanceRecord> rows = check(meeting, roll, request.marks());
        List<MarkRequest> changes = changes(request.marks(), rows);
        boolean unmarked = changes.stream()
                .anyMatch(wanted -> wanted.mark() == null
                        && rows.get(wanted.memberId()).line().isExpected());
        if (unmarked) {
            throw Problem.of(ProblemType.ATTENDANCE_INCOMPLETE);
        }
        Marker by = marker(MarkSource.AMENDMENT);
        changes.forEach(wanted ->
                records.add(new AttendanceAmendment(rows.get(wanted.memberId()), wanted.said(), request.reason(), by)));
        records.flush();
        save(changes, rows, by);
        return saved(meeting, roll, Action.AMEND_ATTENDANCE);
    }

    /** @param at the moment of the vote; null for now, or the end of a meeting that is over */
    @Transactional
    VoteBaseView voteBase(UUID meetingId, Instant at) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_VOTE_BASE, meeting.organizationId());
        Instant moment = moment(meeting, at);
        AttendanceRules ofDay = rules.on(calendar.dayOf(start(meeting)));
        return VoteBaseView.of(
                meetingId,
                moment,
                new Denominator(ofDay).voteBase(lines(meetingId), moment),
                ofDay.source(Code.VOTE_WITHOUT_ABSENT));
    }

    /**
     * Whose votes counted at a moment. The caller has checked the rights.
     *
     * @param at null for now, or the end of a meeting that is over; {@code time-not-possible} outside the meeting
     */
    public VoteBaseAt voteBaseAt(UUID meetingId, Instant at) {
        MeetingFacts meeting = meetings.facts(meetingId);
        Instant moment = moment(meeting, at);
        AttendanceRules ofDay = rules.on(calendar.dayOf(start(meeting)));
        return new VoteBaseAt(moment, new Denominator(ofDay).voteBase(lines(meetingId), moment));
    }

    /** The moment that was counted, and who counted then. */
    public record VoteBaseAt(Instant moment, VoteBase base) {}

    /** The counts of a meeting, as of now or of its end. The caller has checked the rights. */
    public AttendanceFigures figures(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        List<RollLine> roll = lines(meetingId);
        Denominator denominator = new Denominator(rules.on(calendar.dayOf(start(meeting))));
        int unexcused = (int) roll.stream()
                .filter(line -> line.mark() == Mark.ABSENT_UNEXCUSED)
                .count();
        return new AttendanceFigures(
                denominator.attendanceRate(roll), denominator.voteBase(roll, end(meeting)), unexcused);
    }

    /** The frozen roster with its marks, in the order of names. The caller has checked the rights. */
    public List<RollEntry> roll(UUID meetingId) {
        return records.roll(meetingId).stream().map(RollEntry::of).toList();
    }

    /** Whether all of them are on the frozen roster. The caller has checked the rights. */
    public boolean areOnRoster(UUID meetingId, Collection<UUID> memberIds) {
        Set<UUID> distinct = new HashSet<>(memberIds);
        return records.count("meetingId = ?1 and memberId in ?2", meetingId, distinct) == distinct.size();
    }

    private Map<UUID, AttendanceRecord> check(
            MeetingFacts meeting, List<AttendanceRecord> roll, List<MarkRequest> marks) {
        Map<UUID, AttendanceRecord> rows = MarkChecks.rows(roll, marks);
        MarkChecks.requireWithin(meeting.actualStart(), end(meeting), marks);
        if (!meeting.mode().isOnline()
                && marks.stream().anyMatch(mark -> mark.said().online())) {
            throw Problem.of(ProblemType.ONLINE_NOT_ALLOWED);
        }
        MarkChecks.requireNoConflict(marks, rows);
        return rows;
    }

    private static List<MarkRequest> changes(List<MarkRequest> marks, Map<UUID, AttendanceRecord> rows) {
        return marks.stream()
                .filter(wanted -> !rows.get(wanted.memberId()).said.equals(wanted.said()))
                .toList();
    }

    /** Most of a cell get the same mark: one statement for each mark, not for each member. */
    private void save(List<MarkRequest> marks, Map<UUID, AttendanceRecord> rows, Marker by) {
        marks.stream()
                .collect(Collectors.groupingBy(
                        MarkRequest::said,
                        Collectors.mapping(wanted -> rows.get(wanted.memberId()), Collectors.toList())))
                .forEach((said, marked) -> records.mark(marked, said, by));
    }

    /** The rows are locked and hold what was written: nothing needs to be read again. */
    private AttendanceView saved(MeetingFacts meeting, List<AttendanceRecord> roll, Action action) {
        AttendanceView view = views.whole(meeting, roll);
        audit.changed(action, OBJECT, meeting.id(), meeting.organizationId(), view.version());
        return view;
    }

    private Marker marker(MarkSource source) {
        return Marker.of(source, calendar.now(), access.principal());
    }

    private List<RollLine> lines(UUID meetingId) {
        return records.roll(meetingId).stream().map(AttendanceRecord::line).toList();
    }

    private Instant moment(MeetingFacts meeting, Instant at) {
        if (at != null && !isWithin(meeting, at)) {
            throw Problem.of(
                    ProblemType.TIME_NOT_POSSIBLE, "A vote lies between the start and the end of the meeting.");
        }
        return at == null ? end(meeting) : at;
    }

    private boolean isWithin(MeetingFacts meeting, Instant at) {
        return meeting.hasOpened() && !at.isBefore(meeting.actualStart()) && !at.isAfter(end(meeting));
    }

    private static Instant start(MeetingFacts meeting) {
        return meeting.hasOpened() ? meeting.actualStart() : meeting.plannedStart();
    }

    private Instant end(MeetingFacts meeting) {
        return meeting.actualEnd() == null ? calendar.now() : meeting.actualEnd();
    }
}
