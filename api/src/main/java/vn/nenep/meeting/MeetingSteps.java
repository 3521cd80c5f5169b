package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingChange.Before;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** How every change of a meeting begins and ends. */
@ApplicationScoped
class MeetingSteps {

    private final MeetingRepository meetings;
    private final MeetingViews views;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    MeetingSteps(
            MeetingRepository meetings, MeetingViews views, Access access, AuditTrail audit, CellCalendar calendar) {
        this.meetings = meetings;
        this.views = views;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Locked until the transaction ends. */
    Meeting begin(UUID meetingId, Action action, IfMatch seen) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(action, meeting.organizationId);
        IfMatch.require(seen, meeting.version);
        return meeting;
    }

    /** Keeps what the step has changed for the history. */
    MeetingView end(Meeting meeting, Action action, Before before, String reason) {
        if (before.differs(meeting)) {
            meetings.add(new MeetingChange(meeting, before, reason, access.principal(), calendar.now()));
        }
        return saved(meeting, action);
    }

    MeetingView saved(Meeting meeting, Action action) {
        meetings.flush();
        audit.changed(action, MeetingService.OBJECT, meeting.id, meeting.organizationId, meeting.version);
        return views.of(meeting);
    }
}
