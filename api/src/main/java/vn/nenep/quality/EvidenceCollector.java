package vn.nenep.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.time.CellCalendar;

/** Holds the records of a meeting against the criteria of its sheet. */
@ApplicationScoped
class EvidenceCollector {

    private final CriteriaSetService criteria;
    private final AttendanceService attendance;
    private final CellCalendar calendar;

    EvidenceCollector(CriteriaSetService criteria, AttendanceService attendance, CellCalendar calendar) {
        this.criteria = criteria;
        this.attendance = attendance;
        this.calendar = calendar;
    }

    /** Measures anew. What a submitted sheet holds stays as it was submitted. */
    void refresh(QualityScore score, MeetingFacts meeting) {
        if (score.isSubmitted()) {
            return;
        }
        Map<String, Criterion> byCode = criteria.byId(score.criteriaSetId).criteria.stream()
                .collect(Collectors.toMap(Criterion::code, Function.identity()));
        for (ScoreItem item : score.items) {
            item.evidence = collect(byCode.get(item.code), meeting);
        }
    }

    private Evidence collect(Criterion criterion, MeetingFacts meeting) {
        if (criterion.evidenceKind() == null) {
            return null;
        }
        return switch (criterion.evidenceKind()) {
            case DURATION -> Evidence.ofDuration(criterion, meeting.actualStart(), end(meeting));
            case ATTENDANCE -> Evidence.ofAttendance(criterion, attendance.figures(meeting.id()));
        };
    }

    private Instant end(MeetingFacts meeting) {
        return meeting.actualEnd() == null ? calendar.now() : meeting.actualEnd();
    }
}
