package vn.nenep.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MinutesGuard;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** How everything that is written down of a meeting begins. */
@ApplicationScoped
class Proceeding {

    private final MeetingService meetings;
    private final MinutesGuard minutes;
    private final Access access;
    private final CellCalendar calendar;

    Proceeding(MeetingService meetings, MinutesGuard minutes, Access access, CellCalendar calendar) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.access = access;
        this.calendar = calendar;
    }

    /** A meeting that has opened and whose minutes are not adopted; it stays so until the transaction ends. */
    MeetingFacts forChange(UUID meetingId, Action action) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(action, meeting.organizationId());
        minutes.requireOpen(meeting);
        return meeting;
    }

    /** @param wanted null for now, or the end of a meeting that is over */
    Instant moment(MeetingFacts meeting, Instant wanted) {
        Instant end = meeting.actualEnd() == null ? calendar.now() : meeting.actualEnd();
        if (wanted != null && (wanted.isBefore(meeting.actualStart()) || wanted.isAfter(end))) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "Between the start and the end of the meeting.");
        }
        return wanted == null ? end : wanted;
    }

    /** @param agendaItem null outside the programme */
    void requireItem(MeetingFacts meeting, Integer agendaItem) {
        if (agendaItem != null && agendaItem > meetings.programme(meeting.id()).size()) {
            throw Problem.of(ProblemType.AGENDA_ITEM_NOT_POSSIBLE);
        }
    }
}
