package vn.nenep.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.Problem.Violation;
import vn.nenep.platform.problem.ProblemType;

/** What marks must fit before any of them is written: the roster, the meeting's time, and what others noted. */
final class MarkChecks {

    private static final String BODY = "body";

    private MarkChecks() {}

    /** The rows that the marks are for, by member. */
    static Map<UUID, AttendanceRecord> rows(List<AttendanceRecord> roll, List<MarkRequest> marks) {
        Set<UUID> wanted = new HashSet<>();
        marks.forEach(mark -> wanted.add(mark.memberId()));
        Map<UUID, AttendanceRecord> rows = new HashMap<>();
        roll.stream().filter(row -> wanted.contains(row.memberId)).forEach(row -> rows.put(row.memberId, row));
        if (rows.size() < wanted.size()) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
        if (wanted.size() < marks.size()) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "A member has two marks in one request.");
        }
        return rows;
    }

    /** Two devices that note the same thing agree; only different marks from the same starting point are a conflict. */
    static void requireNoConflict(List<MarkRequest> marks, Map<UUID, AttendanceRecord> rows) {
        List<Violation> conflicts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            MarkRequest wanted = marks.get(i);
            AttendanceRecord row = rows.get(wanted.memberId());
            if (row.version != wanted.version() && !row.said.equals(wanted.said())) {
                conflicts.add(new Violation("marks[" + i + "]", BODY, row.fullName));
            }
        }
        if (!conflicts.isEmpty()) {
            throw Problem.of(ProblemType.ATTENDANCE_CONFLICT, "Read the attendance again and decide.", conflicts);
        }
    }

    static void requireWithin(Instant start, Instant end, List<MarkRequest> marks) {
        List<Violation> outside = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Said said = marks.get(i).said();
            note(outside, said.arrivedAt(), start, end, "marks[" + i + "].arrivedAt");
            note(outside, said.leftAt(), start, end, "marks[" + i + "].leftAt");
        }
        if (!outside.isEmpty()) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "One comes and leaves during the meeting.", outside);
        }
    }

    private static void note(List<Violation> outside, Instant time, Instant start, Instant end, String field) {
        if (time != null && (time.isBefore(start) || time.isAfter(end))) {
            outside.add(new Violation(field, BODY, "Outside the meeting"));
        }
    }
}
