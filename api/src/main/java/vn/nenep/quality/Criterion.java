package vn.nenep.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * One criterion.
 *
 * @param groupCode the group that it belongs to: "3" for "3.1"
 * @param evidenceKind what proposes its points; null when only people can judge
 * @param threshold from which measured value on the criterion is met: minutes, or percent
 * @param metPoints proposed when it is met
 * @param missedPoints proposed when it is not
 */
@Embeddable
record Criterion(
        String code,
        @Column(name = "group_code") String groupCode,
        String title,
        @Column(name = "max_points") BigDecimal maxPoints,

        @Enumerated(EnumType.STRING) @Column(name = "evidence_kind")
        EvidenceKind evidenceKind,

        BigDecimal threshold,
        @Column(name = "met_points") BigDecimal metPoints,
        @Column(name = "missed_points") BigDecimal missedPoints,
        String source) {}
