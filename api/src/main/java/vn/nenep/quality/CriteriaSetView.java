package vn.nenep.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CriteriaSet", description = "The criteria and bands by which meetings of a time are scored.")
record CriteriaSetView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "HD42-2025") String code,

        @Schema(required = true, examples = "Khung tiêu chí HD 42-HD/BTCTW")
        String name,

        @Schema(required = true, description = "First day.", examples = "2025-10-28")
        LocalDate effectiveFrom,

        @Schema(description = "Last day; absent while in force.")
        LocalDate effectiveTo,

        @Schema(required = true, description = "Where the set comes from, and how sure that is.")
        String provenance,

        @Schema(required = true) List<GradeBand> bands,

        @Schema(required = true) List<CriterionView> criteria) {

    @Schema(name = "Criterion")
    record CriterionView(
            @Schema(required = true, examples = "4.2") String code,

            @Schema(required = true, examples = "4") String group,

            @Schema(required = true) String title,

            @Schema(required = true, examples = "25") BigDecimal maxPoints,

            @Schema(description = "What proposes its points; absent when only people can judge.")
            EvidenceKind evidenceKind,

            @Schema(
                    description =
                            "From which measured value on it is met: minutes for DURATION, percent for ATTENDANCE.")
            BigDecimal threshold,

            @Schema(description = "The rule behind it.") String source) {

        static CriterionView of(Criterion criterion) {
            return new CriterionView(
                    criterion.code(),
                    criterion.groupCode(),
                    criterion.title(),
                    criterion.maxPoints(),
                    criterion.evidenceKind(),
                    criterion.threshold(),
                    criterion.source());
        }
    }

    static CriteriaSetView of(CriteriaSet set) {
        return new CriteriaSetView(
                set.id,
                set.code,
                set.name,
                set.effectiveFrom,
                set.effectiveTo,
                set.provenance,
                List.copyOf(set.bands),
                set.criteria.stream().map(CriterionView::of).toList());
    }
}
