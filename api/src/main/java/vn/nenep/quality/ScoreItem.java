package vn.nenep.quality;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Optional;

/** One line of a sheet: the criterion as it was when the sheet was opened, and what was given for it. */
@Embeddable
class ScoreItem {

    String code;

    @Column(name = "group_code")
    String groupCode;

    String title;

    @Column(name = "max_points")
    BigDecimal maxPoints;

    String source;

    /** What proposes points; fixed with the submission. Null when only people can judge. */
    @Embedded
    @AttributeOverride(name = "measured", column = @Column(name = "evidence_measured"))
    @AttributeOverride(name = "threshold", column = @Column(name = "evidence_threshold"))
    @AttributeOverride(name = "met", column = @Column(name = "evidence_met"))
    @AttributeOverride(name = "present", column = @Column(name = "evidence_present"))
    @AttributeOverride(name = "base", column = @Column(name = "evidence_base"))
    @AttributeOverride(name = "unexcused", column = @Column(name = "evidence_unexcused"))
    Evidence evidence;

    @Column(name = "self_points")
    BigDecimal selfPoints;

    @Column(name = "self_reason")
    String selfReason;

    @Column(name = "superior_points")
    BigDecimal superiorPoints;

    protected ScoreItem() {}

    ScoreItem(Criterion criterion) {
        code = criterion.code();
        groupCode = criterion.groupCode();
        title = criterion.title();
        maxPoints = criterion.maxPoints();
        source = criterion.source();
    }

    /** What still has to be entered: points, or the reason why they are not what the records or the maximum say. */
    Optional<MissingEntry.What> missing() {
        if (selfPoints == null) {
            return Optional.of(MissingEntry.What.POINTS);
        }
        BigDecimal expected = evidence == null ? maxPoints : evidence.proposedPoints();
        boolean asExpected = selfPoints.compareTo(expected) == 0;
        boolean explained = selfReason != null && !selfReason.isBlank();
        return asExpected || explained ? Optional.empty() : Optional.of(MissingEntry.What.REASON);
    }

    boolean fits(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(maxPoints) <= 0;
    }

    BigDecimal officialPoints() {
        return superiorPoints == null ? selfPoints : superiorPoints;
    }
}
