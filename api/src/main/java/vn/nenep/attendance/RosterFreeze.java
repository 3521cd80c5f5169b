package vn.nenep.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.leave.GrantedLeave;
import vn.nenep.leave.LeaveGranted;
import vn.nenep.leave.LeaveService;
import vn.nenep.meeting.Convened;
import vn.nenep.meeting.MeetingClosing;
import vn.nenep.meeting.MeetingOpened;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.RosterMember;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** The roster of a meeting is frozen when it opens, with the leave that was granted, and complete when it closes. */
@ApplicationScoped
class RosterFreeze {

    private final AttendanceRepository records;
    private final Convened convened;
    private final MeetingService meetings;
    private final LeaveService leaves;

    RosterFreeze(AttendanceRepository records, Convened convened, MeetingService meetings, LeaveService leaves) {
        this.records = records;
        this.convened = convened;
        this.meetings = meetings;
        this.leaves = leaves;
    }

    void freeze(@Observes MeetingOpened opened) {
        Map<UUID, GrantedLeave> granted = leaves.granted(opened.meetingId()).stream()
                .collect(Collectors.toMap(GrantedLeave::memberId, Function.identity()));
        List<RosterMember> roster = convened.to(meetings.facts(opened.meetingId()), opened.day());
        if (roster.isEmpty()) {
            throw Problem.of(ProblemType.MEETING_INCOMPLETE, "Nobody of the cell is called to a meeting of this kind.");
        }
        for (RosterMember member : roster) {
            AttendanceRecord row = new AttendanceRecord(opened.meetingId(), member);
            GrantedLeave leave = granted.get(member.memberId());
            if (leave != null) {
                row.mark(excused(leave), marker(leave));
            }
            records.persist(row);
        }
    }

    /** Granted while people are coming in: whoever has a mark by then keeps it. */
    void mark(@Observes LeaveGranted granted) {
        GrantedLeave leave = granted.leave();
        records.flush();
        records.rowForChange(granted.meetingId(), leave.memberId())
                .filter(row -> row.said.mark() == null)
                .ifPresent(row -> records.mark(row.meetingId, Set.of(row.memberId), excused(leave), marker(leave)));
    }

    /** Locks the roll: who checks in at this moment does so before the close or not at all. */
    void refuseIncomplete(@Observes MeetingClosing closing) {
        List<RollLine> roll = records.rollForChange(closing.meetingId()).stream()
                .map(AttendanceRecord::line)
                .toList();
        if (roll.stream().anyMatch(line -> line.isExpected() && line.mark() == null)) {
            throw Problem.of(ProblemType.ATTENDANCE_INCOMPLETE);
        }
        Instant end = meetings.facts(closing.meetingId()).actualEnd();
        boolean later = roll.stream()
                .flatMap(line -> Stream.of(line.said().arrivedAt(), line.said().leftAt()))
                .anyMatch(time -> time != null && time.isAfter(end));
        if (later) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "Somebody came or left after this end.");
        }
    }

    private static Said excused(GrantedLeave leave) {
        return Said.of(Mark.ABSENT_EXCUSED, leave.reason());
    }

    private static Marker marker(GrantedLeave leave) {
        MarkSource source = leave.onBehalf() ? MarkSource.ON_BEHALF : MarkSource.LEAVE_REQUEST;
        return new Marker(source, leave.decidedAt(), leave.decidedBy(), leave.decidedByName());
    }
}
