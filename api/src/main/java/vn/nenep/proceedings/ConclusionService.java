package vn.nenep.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MinutesGuard;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The conclusions of the chair, each with a version of its own: two people write two of them at once. */
@ApplicationScoped
class ConclusionService {

    private static final String OBJECT = "conclusion";

    private final ConclusionRepository conclusions;
    private final Proceeding proceeding;
    private final MeetingService meetings;
    private final MinutesGuard minutes;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    ConclusionService(
            ConclusionRepository conclusions,
            Proceeding proceeding,
            MeetingService meetings,
            MinutesGuard minutes,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.conclusions = conclusions;
        this.proceeding = proceeding;
        this.meetings = meetings;
        this.minutes = minutes;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    ConclusionsView list(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_CONCLUSIONS, meeting.organizationId());
        Map<Integer, Conclusion> written = conclusions.ofMeeting(meetingId).stream()
                .collect(Collectors.toMap(row -> row.agendaItem, Function.identity()));
        List<String> titles = meetings.programme(meetingId);
        List<ConclusionView> items = new ArrayList<>();
        for (int item = 1; item <= titles.size(); item++) {
            items.add(ConclusionView.of(item, titles.get(item - 1), written.get(item)));
        }
        items.add(ConclusionView.of(Conclusion.GENERAL, null, written.get(Conclusion.GENERAL)));
        return new ConclusionsView(
                items,
                access.allowed(
                        meeting.organizationId(),
                        minutes.isOpen(meeting) ? Stream.of(Action.UPDATE_CONCLUSION) : Stream.empty()));
    }

    @Transactional
    ConclusionView update(UUID meetingId, int agendaItem, IfMatch seen, UpdateConclusionRequest request) {
        MeetingFacts meeting = proceeding.forChange(meetingId, Action.UPDATE_CONCLUSION);
        List<String> titles = meetings.programme(meetingId);
        if (agendaItem < Conclusion.GENERAL || agendaItem > titles.size()) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        Conclusion row = conclusions.findForChange(meetingId, agendaItem).orElse(null);
        IfMatch.require(seen, row == null ? Conclusion.NOT_SET : row.seenVersion());
        boolean first = row == null;
        row = first ? new Conclusion(meetingId, agendaItem) : row;
        row.write(request.text(), access.principal(), calendar.now());
        if (first) {
            conclusions.persist(row);
        }
        conclusions.flush();
        audit.changed(Action.UPDATE_CONCLUSION, OBJECT, meetingId, meeting.organizationId(), row.seenVersion());
        return ConclusionView.of(agendaItem, agendaItem == Conclusion.GENERAL ? null : titles.get(agendaItem - 1), row);
    }
}
