package vn.nenep.attendance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.leave.LeaveNote;
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

        @Schema(required = true, description = "Whether marks may be `online`.")
        boolean onlineAllowed,

        @Schema(required = true, description = "What was corrected after the close, in that order.")
        List<AmendmentView> amendments,

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

            @Schema(description = "When somebody late came.")
            Instant arrivedAt,

            @Schema(description = "When somebody left before the end.")
            Instant leftAt,

            @Schema(required = true, description = "Took part from elsewhere.")
            boolean online,

            @Schema(description = "Where the mark comes from.")
            MarkSource source,

            Instant markedAt,

            @Schema(description = "Who set the mark, or agreed to the leave.")
            String markedByName,

            @Schema(description = "The request for leave, when there is one; shown to the officers of the cell only.")
            LeaveNote leave,

            @Schema(required = true, description = "Send it back with the next mark of this member.")
            long version) {

        static Row of(AttendanceRecord row, LeaveNote leave) {
            return new Row(
                    row.memberId,
                    row.fullName,
                    row.category,
                    row.standing,
                    row.line().isExpected(),
                    row.said.mark(),
                    row.said.reason(),
                    row.said.arrivedAt(),
                    row.said.leftAt(),
                    row.said.online(),
                    row.source,
                    row.markedAt,
                    row.markedByName,
                    leave,
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

            @Schema(required = true, description = "Of those present, who left before the end.")
            int leftEarly,

            @Schema(required = true, description = "Of those present, who took part from elsewhere.")
            int online,

            @Schema(required = true) int absentExcused,

            @Schema(required = true) int absentUnexcused,

            @Schema(required = true, description = "Expected members without a mark yet.")
            int unmarked,

            @Schema(required = true) List<Exclusion> exclusions,

            @Schema(required = true) RuleSource source) {}

    static Summary summary(List<RollLine> roll, Denominator denominator, RuleSource source) {
        AttendanceRate rate = denominator.attendanceRate(roll);
        return new Summary(
                rate.present(),
                rate.base(),
                rate.percent().orElse(null),
                count(roll, line -> line.mark() == Mark.LATE),
                count(roll, line -> line.said().leftAt() != null),
                count(roll, line -> line.said().online()),
                count(roll, line -> line.mark() == Mark.ABSENT_EXCUSED),
                count(roll, line -> line.mark() == Mark.ABSENT_UNEXCUSED),
                count(roll, line -> line.isExpected() && line.mark() == null),
                rate.exclusions(),
                source);
    }

    private static int count(List<RollLine> roll, Predicate<RollLine> which) {
        return (int) roll.stream().filter(which).count();
    }
}
