package vn.nenep.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.attendance.AbsenceAlerts.Alert;
import vn.nenep.member.PersonRef;

@Schema(
        name = "AttendanceAlert",
        description = "Absences that are worth a look. It proposes and changes nothing: the cell considers.")
record AttendanceAlertView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true) PersonRef member,

        @Schema(required = true, description = "One or both kinds.")
        List<Finding> findings) {

    @Schema(name = "AttendanceFinding", description = "One ground, with the rule that it comes from.")
    record Finding(
            @Schema(required = true) AlertKind kind,

            @Schema(required = true, description = "Absences in a row, or months of the year.", examples = "4")
            int count,

            @Schema(required = true, description = "What the rule says.", examples = "3")
            int threshold,

            @Schema(required = true, description = "In the order of time.")
            List<Absence> absences,

            @Schema(required = true) RuleSource source) {

        static Finding of(Alert alert) {
            return new Finding(
                    alert.kind(),
                    alert.count(),
                    alert.threshold(),
                    alert.absences().stream()
                            .map(day -> new Absence(day.meetingId(), day.start()))
                            .toList(),
                    alert.source());
        }
    }

    @Schema(name = "Absence")
    record Absence(
            @Schema(required = true) UUID meetingId,

            @Schema(required = true) Instant plannedStart) {}

    static AttendanceAlertView of(MemberDay one, String organizationName, List<Alert> alerts) {
        return new AttendanceAlertView(
                one.organizationId(),
                organizationName,
                new PersonRef(one.memberId(), one.fullName()),
                alerts.stream().map(Finding::of).toList());
    }
}
