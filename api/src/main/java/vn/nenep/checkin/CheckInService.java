package vn.nenep.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.Principal;
import vn.nenep.attendance.RosterRow;
import vn.nenep.attendance.RosterRows;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/**
 * Members mark themselves with the code of the room. Everything happens on the member's own row: a full hall checks in at
 * once, and nobody waits for anybody.
 */
@ApplicationScoped
public class CheckInService {

    private static final String OBJECT = "attendance";

    private final RosterRows rows;
    private final CheckInSecrets secrets;
    private final CheckInLimits limits;
    private final MeetingService meetings;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;
    private final Duration onTimeFor;

    CheckInService(
            RosterRows rows,
            CheckInSecrets secrets,
            CheckInLimits limits,
            MeetingService meetings,
            Access access,
            AuditTrail audit,
            CellCalendar calendar,
            @ConfigProperty(name = "nenep.check-in.on-time-for", defaultValue = "PT15M") Duration onTimeFor) {
        this.rows = rows;
        this.secrets = secrets;
        this.limits = limits;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
        this.onTimeFor = onTimeFor;
    }

    @Transactional
    CheckInCodeView code(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_CHECK_IN_CODE, meeting.organizationId());
        requireOpen(meeting);
        return CheckInCodeView.of(meetingId, secrets.codesOrNew(meetingId), calendar.now());
    }

    @Transactional
    CheckedInView checkIn(UUID meetingId, String code) {
        Principal me = access.principal();
        Duration wait = limits.take(me.accountId(), meetingId);
        if (!wait.isZero()) {
            throw Problem.waiting(ProblemType.TOO_MANY_REQUESTS, wait);
        }
        // The row first, then the meeting: a close that was faster is seen.
        RosterRow row = me.memberId() == null
                ? null
                : rows.lock(meetingId, me.memberId()).orElse(null);
        MeetingFacts meeting = meetings.facts(meetingId);
        if (row == null || !access.allowsPersonally(Action.CHECK_IN, meeting.organizationId(), Set.of(me.memberId()))) {
            access.require(Action.CHECK_IN, meeting.organizationId());
        }
        requireOpen(meeting);
        if (row == null) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
        Instant now = calendar.now();
        requireValid(meetingId, code, now);
        return row.isPresent() ? CheckedInView.of(row) : mark(meeting, row, now);
    }

    private CheckedInView mark(MeetingFacts meeting, RosterRow row, Instant now) {
        if (!row.isOpenToCheckIn()) {
            throw Problem.of(ProblemType.ATTENDANCE_CONFLICT, "The roll call says otherwise: ask the minute taker.");
        }
        RosterRow marked = rows.checkIn(row, now, now.isAfter(lateAfter(meeting)));
        audit.changed(Action.CHECK_IN, OBJECT, meeting.id(), meeting.organizationId(), marked.version());
        return CheckedInView.of(marked);
    }

    private void requireValid(UUID meetingId, String code, Instant now) {
        CheckInCodes codes =
                secrets.codes(meetingId).orElseThrow(() -> Problem.of(ProblemType.CHECK_IN_CODE_NOT_VALID));
        if (!codes.accept(code, now)) {
            throw Problem.of(ProblemType.CHECK_IN_CODE_NOT_VALID);
        }
        secrets.remember(meetingId, codes);
    }

    /** A meeting that opens early has nobody late before its time. */
    private Instant lateAfter(MeetingFacts meeting) {
        Instant start =
                meeting.actualStart().isAfter(meeting.plannedStart()) ? meeting.actualStart() : meeting.plannedStart();
        return start.plus(onTimeFor);
    }

    private static void requireOpen(MeetingFacts meeting) {
        if (meeting.state() != MeetingState.OPEN) {
            throw Problem.of(ProblemType.WRONG_STATE, "People check in while the meeting is open.");
        }
    }
}
