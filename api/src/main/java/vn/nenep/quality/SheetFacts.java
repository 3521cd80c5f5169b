package vn.nenep.quality;

import java.math.BigDecimal;
import java.util.List;

/**
 * What other features may know of a score sheet: what the cell gave itself.
 *
 * @param total null while points are missing, as is {@code grade}
 */
public record SheetFacts(List<Line> lines, BigDecimal maxTotal, BigDecimal total, MeetingGrade grade) {

    /** @param points null while not given */
    public record Line(
            String code, String group, String title, BigDecimal maxPoints, BigDecimal points, String reason) {}

    static SheetFacts of(QualityScore score, List<GradeBand> bands) {
        boolean scored = score.items.stream().allMatch(item -> item.selfPoints != null);
        BigDecimal total = score.total(item -> item.selfPoints);
        return new SheetFacts(
                score.items.stream()
                        .map(item -> new Line(
                                item.code,
                                item.groupCode,
                                item.title,
                                item.maxPoints,
                                item.selfPoints,
                                item.selfReason))
                        .toList(),
                score.total(item -> item.maxPoints),
                scored ? total : null,
                scored ? Grades.of(total, bands) : null);
    }
}
