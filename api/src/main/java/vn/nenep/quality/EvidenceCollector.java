package vn.nenep.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.preparation.CheckService;

/** Holds the records of a meeting against the criteria of its sheet. */
@ApplicationScoped
class EvidenceCollector {

    private final CriteriaSetService criteria;
    private final AttendanceService attendance;
    private final CheckService rules;
    private final CellCalendar calendar;

    EvidenceCollector(
            CriteriaSetService criteria, AttendanceService attendance, CheckService rules, CellCalendar calendar) {
        this.criteria = criteria;
        this.attendance = attendance;
        this.rules = rules;
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
            case DURATION ->
                Evidence.ofDuration(criterion, least(criterion, meeting), meeting.actualStart(), end(meeting));
            case ATTENDANCE -> Evidence.ofAttendance(criterion, attendance.figures(meeting.id()));
        };
    }

    private BigDecimal least(Criterion criterion, MeetingFacts meeting) {
        OptionalInt decided = rules.leastMinutesBeforeCriteria(meeting);
        return decided.isPresent() ? BigDecimal.valueOf(decided.getAsInt()) : criterion.threshold();
    }

    private Instant end(MeetingFacts meeting) {
        return meeting.actualEnd() == null ? calendar.now() : meeting.actualEnd();
    }
}
