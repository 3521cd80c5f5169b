package vn.nenep.quality;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Grades from totals: bands are half-open, each from its minimum up to the next one's. */
final class Grades {

    private Grades() {}

    static MeetingGrade of(BigDecimal total, List<GradeBand> bands) {
        return bands.stream()
                .filter(band -> total.compareTo(band.minimum()) >= 0)
                .max(Comparator.comparing(GradeBand::minimum))
                .map(GradeBand::grade)
                .orElseThrow(() -> new IllegalStateException("The criteria set has no band for this total"));
    }
}
