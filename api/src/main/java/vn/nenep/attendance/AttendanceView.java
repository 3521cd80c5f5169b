package vn.nenep.attendance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;
import vn.nenep.platform.web.Versioned;

@Schema(name = "Attendance", description = "The frozen roster of a meeting with the marks of the roll call.")
record AttendanceView(
        @Schema(hidden = true) long version,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true, description = "In the order of names. Empty before the meeting opens.")
        List<Row> rows,

        @Schema(required = true) Summary summary,

        @Schema(required = true, examples = "[\"recordAttendance\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "AttendanceRow", description = "One member, as of the day of the meeting.")
    record Row(
            @Schema(required = true) UUID memberId,

            @Schema(required = true, examples = "Đỗ Thị Ưởng")
            String fullName,

            @Schema(required = true) MemberCategory category,

            @Schema(required = true) Standing standing,

            @Schema(required = true, description = "Whether the meeting cannot close without a mark for this member.")
            boolean expected,

            @Schema(description = "Absent while nobody has noted one.")
            Mark mark,

            @Schema(description = "Why absent.", examples = "Đi viện")
            String reason,

            @Schema(required = true, description = "Send it back with the next mark of this member.")
            long version) {

        static Row of(AttendanceRecord row) {
            return new Row(
                    row.memberId,
                    row.fullName,
                    row.category,
                    row.standing,
                    row.line().isExpected(),
                    row.mark,
                    row.reason,
                    row.version);
        }
    }

    @Schema(name = "AttendanceSummary", description = "The count for the attendance criterion, and who is left out.")
    record Summary(
            @Schema(required = true, description = "Present among those who count, the late included.")
            int present,

            @Schema(required = true, description = "Those who count.")
            int base,

            @Schema(description = "Percent with one decimal, rounded down. Absent without a base.", examples = "95.4")
            BigDecimal percent,

            @Schema(required = true) int late,

            @Schema(required = true) int absentExcused,

            @Schema(required = true) int absentUnexcused,

            @Schema(required = true, description = "Expected members without a mark yet.")
            int unmarked,

            @Schema(required = true) List<Exclusion> exclusions) {}

    static AttendanceView of(UUID meetingId, List<AttendanceRecord> rows, List<String> allowedActions) {
        // Every saved mark raises the version of its row by one, so the sum never repeats.
        long version = rows.stream().mapToLong(row -> row.version).sum();
        return new AttendanceView(
                version, meetingId, rows.stream().map(Row::of).toList(), summary(rows), allowedActions);
    }

    private static Summary summary(List<AttendanceRecord> rows) {
        List<RollLine> roll = rows.stream().map(AttendanceRecord::line).toList();
        AttendanceRate rate = Denominator.attendanceRate(roll);
        return new Summary(
                rate.present(),
                rate.base(),
                rate.percent().orElse(null),
                count(roll, Mark.LATE),
                count(roll, Mark.ABSENT_EXCUSED),
                count(roll, Mark.ABSENT_UNEXCUSED),
                (int) roll.stream()
                        .filter(line -> line.isExpected() && line.mark() == null)
                        .count(),
                rate.exclusions());
    }

    private static int count(List<RollLine> roll, Mark mark) {
        return (int) roll.stream().filter(line -> line.mark() == mark).count();
    }
}
