package vn.nenep.attendance;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.attendance.AttendanceRule.Code;

/**
 * Whose absences of a year are worth a look, by the rules of the day. It proposes, and decides nothing: no standing and no
 * right depends on it.
 */
final class AbsenceAlerts {

    /**
     * One proposal to look.
     *
     * @param count absences in a row, or months
     * @param threshold what the rule says
     */
    record Alert(AlertKind kind, int count, int threshold, List<MemberDay> absences, RuleSource source) {}

    private final AttendanceRules rules;
    private final ZoneId zone;

    AbsenceAlerts(AttendanceRules rules, ZoneId zone) {
        this.rules = rules;
        this.zone = zone;
    }

    /** @param days of one member in one cell and one year, in the order of time */
    List<Alert> of(List<MemberDay> days) {
        List<MemberDay> expected =
                days.stream().filter(day -> RollLine.isExpected(day.standing())).toList();
        List<Alert> alerts = new ArrayList<>();
        List<MemberDay> row = longestRow(expected);
        if (row.size() > rules.number(Code.EXCUSED_IN_A_ROW)) {
            alerts.add(alert(AlertKind.EXCUSED_IN_A_ROW, row.size(), Code.EXCUSED_IN_A_ROW, row));
        }
        List<MemberDay> unexcused = expected.stream()
                .filter(day -> day.mark() == Mark.ABSENT_UNEXCUSED)
                .toList();
        int months = (int) unexcused.stream()
                .map(day -> YearMonth.from(day.start().atZone(zone)))
                .distinct()
                .count();
        if (months >= rules.number(Code.UNEXCUSED_MONTHS)) {
            alerts.add(alert(AlertKind.UNEXCUSED_MONTHS, months, Code.UNEXCUSED_MONTHS, unexcused));
        }
        return alerts;
    }

    /** Whoever has been absent less often cannot have an alert. */
    int leastAbsences() {
        return Math.min(rules.number(Code.EXCUSED_IN_A_ROW) + 1, rules.number(Code.UNEXCUSED_MONTHS));
    }

    private Alert alert(AlertKind kind, int count, Code rule, List<MemberDay> absences) {
        return new Alert(kind, count, rules.number(rule), absences, rules.source(rule));
    }

    /** Coming once, or staying away without a reason, ends a row. The latest of the longest. */
    private static List<MemberDay> longestRow(List<MemberDay> days) {
        List<MemberDay> longest = List.of();
        List<MemberDay> row = new ArrayList<>();
        for (MemberDay day : days) {
            if (day.mark() == Mark.ABSENT_EXCUSED) {
                row.add(day);
            } else {
                row = new ArrayList<>();
            }
            if (row.size() >= longest.size()) {
                longest = row;
            }
        }
        return longest;
    }
}
