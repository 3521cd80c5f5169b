package vn.nenep.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.attendance.AttendanceFigures;

@Embeddable
@Schema(description = "The records that propose a criterion's points, and the rule that they are held against.")
record Evidence(
        @Enumerated(EnumType.STRING) @Column(name = "evidence_kind") @Schema(required = true)
        EvidenceKind kind,

        @Schema(
                description = "Minutes for DURATION, percent for ATTENDANCE. Absent when nothing can be measured.",
                examples = "95")
        BigDecimal measured,

        @Schema(required = true, description = "From which value on the criterion is met; same unit.", examples = "90")
        BigDecimal threshold,

        @Schema(required = true) boolean met,

        @Schema(description = "ATTENDANCE: members present among those who count.")
        Integer present,

        @Schema(description = "ATTENDANCE: members who count.")
        Integer base,

        @Schema(description = "ATTENDANCE: absent without a reason; any such absence means not met.")
        Integer unexcused,

        @Column(name = "proposed_points")
        @Schema(required = true, description = "What follows from it.", examples = "5")
        BigDecimal proposedPoints) {

    /**
     * Whole minutes from start to end; a meeting that goes on is measured until now.
     *
     * @param least the criterion's threshold, unless a rule about meetings like this one goes before it
     */
    static Evidence ofDuration(Criterion criterion, BigDecimal least, Instant start, Instant end) {
        BigDecimal minutes = BigDecimal.valueOf(Duration.between(start, end).toMinutes());
        boolean met = minutes.compareTo(least) >= 0;
        return new Evidence(EvidenceKind.DURATION, minutes, least, met, null, null, null, points(criterion, met));
    }

    static Evidence ofAttendance(Criterion criterion, AttendanceFigures figures) {
        Optional<BigDecimal> percent = figures.rate().percent();
        boolean met = figures.unexcused() == 0
                && percent.filter(value -> value.compareTo(criterion.threshold()) >= 0)
                        .isPresent();
        return new Evidence(
                EvidenceKind.ATTENDANCE,
                percent.orElse(null),
                criterion.threshold(),
                met,
                figures.rate().present(),
                figures.rate().base(),
                figures.unexcused(),
                points(criterion, met));
    }

    private static BigDecimal points(Criterion criterion, boolean met) {
        return met ? criterion.metPoints() : criterion.missedPoints();
    }
}
