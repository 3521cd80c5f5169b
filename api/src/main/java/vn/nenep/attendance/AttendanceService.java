package vn.nenep.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingClosing;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingOpened;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.member.MemberService;
import vn.nenep.member.RosterMember;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.Problem.Violation;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The roster of a meeting, frozen when it opens, and the roll call. */
@ApplicationScoped
public class AttendanceService {

    private static final String OBJECT = "attendance";

    private final AttendanceRepository records;
    private final MeetingService meetings;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    AttendanceService(
            AttendanceRepository records,
            MeetingService meetings,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.records = records;
        this.meetings = meetings;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    void freezeRoster(@Observes MeetingOpened opened) {
        for (RosterMember member : members.roster(opened.organizationId(), opened.day())) {
            records.persist(new AttendanceRecord(opened.meetingId(), member));
        }
    }

    void refuseUnmarked(@Observes MeetingClosing closing) {
        boolean incomplete = records.roll(closing.meetingId()).stream()
                .map(AttendanceRecord::line)
                .anyMatch(line -> line.isExpected() && line.mark() == null);
        if (incomplete) {
            throw Problem.of(ProblemType.ATTENDANCE_INCOMPLETE);
        }
    }

    @Transactional
    AttendanceView get(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_ATTENDANCE, meeting.organizationId());
        return view(meeting, records.roll(meetingId));
    }

    @Transactional
    AttendanceView record(UUID meetingId, RecordAttendanceRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.RECORD_ATTENDANCE, meeting.organizationId());
        if (meeting.state() != MeetingState.OPEN) {
            throw Problem.of(ProblemType.WRONG_STATE, "Attendance is taken while the meeting is open.");
        }
        Map<UUID, AttendanceRecord> rows = wanted(records.rollForChange(meetingId), request.marks());
        List<Violation> conflicts = conflicts(request.marks(), rows);
        if (!conflicts.isEmpty()) {
            throw Problem.of(ProblemType.ATTENDANCE_CONFLICT, "Read the attendance again and decide.", conflicts);
        }
        save(meetingId, request.marks(), rows);
        AttendanceView view = view(meeting, records.roll(meetingId));
        audit.changed(Action.RECORD_ATTENDANCE, OBJECT, meetingId, meeting.organizationId(), view.version());
        return view;
    }

    @Transactional
    VoteBaseView voteBase(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_VOTE_BASE, meeting.organizationId());
        return VoteBaseView.of(meetingId, figures(meetingId).voteBase());
    }

    /** The counts of a meeting. The caller has checked the rights. */
    public AttendanceFigures figures(UUID meetingId) {
        List<RollLine> roll =
                records.roll(meetingId).stream().map(AttendanceRecord::line).toList();
        int unexcused = (int) roll.stream()
                .filter(line -> line.mark() == Mark.ABSENT_UNEXCUSED)
                .count();
        return new AttendanceFigures(Denominator.attendanceRate(roll), Denominator.voteBase(roll), unexcused);
    }

    /** Whether all of them are on the frozen roster. The caller has checked the rights. */
    public boolean areOnRoster(UUID meetingId, Collection<UUID> memberIds) {
        Set<UUID> distinct = new HashSet<>(memberIds);
        return records.count("meetingId = ?1 and memberId in ?2", meetingId, distinct) == distinct.size();
    }

    private static Map<UUID, AttendanceRecord> wanted(List<AttendanceRecord> roll, List<MarkRequest> marks) {
        Set<UUID> wanted = marks.stream().map(MarkRequest::memberId).collect(Collectors.toSet());
        Map<UUID, AttendanceRecord> rows = roll.stream()
                .filter(row -> wanted.contains(row.memberId))
                .collect(Collectors.toMap(row -> row.memberId, Function.identity()));
        if (rows.size() < wanted.size()) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
        if (wanted.size() < marks.size()) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "A member has two marks in one request.");
        }
        return rows;
    }

    /** Two devices that note the same thing agree; only different marks from the same starting point are a conflict. */
    private static List<Violation> conflicts(List<MarkRequest> marks, Map<UUID, AttendanceRecord> rows) {
        List<Violation> conflicts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            MarkRequest wanted = marks.get(i);
            AttendanceRecord row = rows.get(wanted.memberId());
            if (row.version != wanted.version() && !row.says(wanted)) {
                conflicts.add(new Violation("marks[" + i + "]", "body", row.fullName));
            }
        }
        return conflicts;
    }

    /** Most of a cell get the same mark: one statement for each mark, not for each member. */
    private void save(UUID meetingId, List<MarkRequest> marks, Map<UUID, AttendanceRecord> rows) {
        Instant now = calendar.now();
        marks.stream()
                .filter(wanted -> !rows.get(wanted.memberId()).says(wanted))
                .collect(Collectors.groupingBy(
                        MarkRequest::said, Collectors.mapping(MarkRequest::memberId, Collectors.toSet())))
                .forEach((said, members) -> records.mark(meetingId, members, said, now));
    }

    private AttendanceView view(MeetingFacts meeting, List<AttendanceRecord> roll) {
        Stream<Action> candidates =
                meeting.state() == MeetingState.OPEN ? Stream.of(Action.RECORD_ATTENDANCE) : Stream.empty();
        return AttendanceView.of(meeting.id(), roll, access.allowed(meeting.organizationId(), candidates));
    }
}
