package vn.nenep.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.attendance.AttendanceFigures;
import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.attendance.Denominator.VoteBase;
import vn.nenep.quality.MissingEntry.What;

class ScoreRulesTest {

    private static final List<GradeBand> HD42 = List.of(
            band(MeetingGrade.GOOD, 90),
            band(MeetingGrade.FAIR, 70),
            band(MeetingGrade.AVERAGE, 50),
            band(MeetingGrade.POOR, 0));

    /** HD 42-HD/BTCTW: bands are half-open. */
    @ParameterizedTest
    @CsvSource({
        "100, GOOD",
        "90, GOOD",
        "89.99, FAIR",
        "70, FAIR",
        "69.99, AVERAGE",
        "50, AVERAGE",
        "49.99, POOR",
        "0, POOR"
    })
    void gradeFollowsFromTheTotal(BigDecimal total, MeetingGrade grade) {
        assertThat(Grades.of(total, HD42)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T12:30:00Z, 2026-11-03T14:00:00Z,  90, true,  5",
        "2026-11-03T12:30:00Z, 2026-11-03T13:59:59Z,  89, false, 0",
        "2026-11-03T12:30:00Z, 2026-11-03T15:00:00Z, 150, true,  5",
    })
    void durationProposesFullPointsFromTheThresholdOn(
            Instant start, Instant end, BigDecimal minutes, boolean met, BigDecimal points) {
        Evidence evidence =
                Evidence.ofDuration(criterion(EvidenceKind.DURATION, 90), BigDecimal.valueOf(90), start, end);
        assertThat(evidence.measured()).isEqualByComparingTo(minutes);
        assertThat(evidence.met()).isEqualTo(met);
        assertThat(evidence.proposedPoints()).isEqualByComparingTo(points);
    }

    /** 90 % and nobody absent without a reason: both. */
    @ParameterizedTest
    @CsvSource({"9, 10, 0, true", "8, 9, 0, false", "99, 100, 1, false", "10, 10, 0, true", "0, 0, 0, false"})
    void attendanceIsMetByRateAndByNoUnexcusedAbsence(int present, int base, int unexcused, boolean met) {
        AttendanceFigures figures = new AttendanceFigures(
                new AttendanceRate(present, base, List.of()), new VoteBase(base, present, List.of()), unexcused);
        assertThat(Evidence.ofAttendance(criterion(EvidenceKind.ATTENDANCE, 90), figures)
                        .met())
                .isEqualTo(met);
    }

    /** A reason is owed where the points are not what the records propose, or not the maximum where nothing proposes. */
    @ParameterizedTest
    @CsvSource({
        // proposed, points, reason, missing
        "5, ,  ,          POINTS",
        "5, 5, ,          ",
        "5, 3, ,          REASON",
        "5, 3, Họp muộn,  ",
        "0, 0, ,          ",
        "0, 5, ,          REASON",
        " , 5, ,          ",
        " , 4, ,          REASON",
        " , 4, Thiếu một, ",
    })
    void itemsSayWhatTheyLack(BigDecimal proposed, BigDecimal points, String reason, What missing) {
        ScoreItem item = new ScoreItem(criterion(null, 0));
        item.evidence = proposed == null
                ? null
                : new Evidence(EvidenceKind.DURATION, null, BigDecimal.TEN, true, null, null, null, proposed);
        item.selfPoints = points;
        item.selfReason = reason;
        assertThat(item.missing()).isEqualTo(Optional.ofNullable(missing));
    }

    @Test
    void pointsLieBetweenZeroAndTheMaximum() {
        ScoreItem item = new ScoreItem(criterion(null, 0));
        assertThat(item.fits(new BigDecimal("5"))).isTrue();
        assertThat(item.fits(new BigDecimal("5.01"))).isFalse();
        assertThat(item.fits(BigDecimal.ZERO)).isTrue();
        assertThat(item.fits(new BigDecimal("-0.01"))).isFalse();
    }

    private static Criterion criterion(EvidenceKind kind, int threshold) {
        return new Criterion(
                "1",
                "1",
                "Bảo đảm thời gian",
                BigDecimal.valueOf(5),
                kind,
                BigDecimal.valueOf(threshold),
                BigDecimal.valueOf(5),
                BigDecimal.ZERO,
                "HD 42");
    }

    private static GradeBand band(MeetingGrade grade, int minimum) {
        return new GradeBand(grade, BigDecimal.valueOf(minimum));
    }
}
