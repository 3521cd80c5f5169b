package vn.nenep.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceRule.Code;
import vn.nenep.attendance.AttendanceView.Row;
import vn.nenep.leave.LeaveNote;
import vn.nenep.leave.LeaveService;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingState;
import vn.nenep.platform.time.CellCalendar;

/** What people see of a roll: the rows, the count, the requests for leave beside the names, the corrections. */
@ApplicationScoped
class AttendanceViews {

    private final AttendanceRepository records;
    private final LeaveService leaves;
    private final RuleBook rules;
    private final Access access;
    private final CellCalendar calendar;

    AttendanceViews(
            AttendanceRepository records, LeaveService leaves, RuleBook rules, Access access, CellCalendar calendar) {
        this.records = records;
        this.leaves = leaves;
        this.rules = rules;
        this.access = access;
        this.calendar = calendar;
    }

    AttendanceView whole(MeetingFacts meeting, List<AttendanceRecord> roll) {
        Instant start = meeting.hasOpened() ? meeting.actualStart() : meeting.plannedStart();
        LocalDate day = calendar.dayOf(start);
        AttendanceRules ofDay = rules.on(day);
        // Why somebody asked is for the officers of the cell; what was agreed to stands in the mark.
        Map<UUID, LeaveNote> asked = access.allows(Action.LIST_LEAVE_REQUESTS, meeting.organizationId())
                ? leaves.notes(meeting.id())
                : Map.of();
        // Every saved mark raises the version of its row by one, so the sum never repeats.
        long version = roll.stream().mapToLong(row -> row.version).sum();
        return new AttendanceView(
                version,
                meeting.id(),
                roll.stream().map(row -> Row.of(row, asked.get(row.memberId))).toList(),
                AttendanceView.summary(
                        roll.stream().map(AttendanceRecord::line).toList(),
                        new Denominator(ofDay),
                        ofDay.source(Code.RATE_WITHOUT_ABSENT)),
                meeting.mode().isOnline(),
                meeting.state() == MeetingState.CLOSED ? amendments(meeting, roll) : List.of(),
                access.allowed(meeting.organizationId(), candidates(meeting)));
    }

    private List<AmendmentView> amendments(MeetingFacts meeting, List<AttendanceRecord> roll) {
        Map<UUID, AttendanceRecord> rows =
                roll.stream().collect(Collectors.toMap(row -> row.memberId, Function.identity()));
        return records.amendments(meeting.id()).stream()
                .map(amendment -> AmendmentView.of(amendment, rows.get(amendment.memberId).fullName))
                .toList();
    }

    private static Stream<Action> candidates(MeetingFacts meeting) {
        return switch (meeting.state()) {
            case OPEN -> Stream.of(Action.RECORD_ATTENDANCE, Action.GET_CHECK_IN_CODE, Action.CHECK_IN);
            case CLOSED -> Stream.of(Action.AMEND_ATTENDANCE);
            default -> Stream.of(Action.REQUEST_LEAVE);
        };
    }
}
