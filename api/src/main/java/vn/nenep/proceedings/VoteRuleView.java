package vn.nenep.proceedings;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VoteRule", description = "How many votes in favour carry a decision on the day of the meeting.")
record VoteRuleView(
        @Schema(required = true) VoteKind kind,

        @Schema(required = true, examples = "2") int numerator,

        @Schema(required = true, examples = "3") int denominator,

        @Schema(required = true, description = "More than this part of the base, else at least this part.")
        boolean moreThan,

        @Schema(required = true, examples = "294-QĐ/TW ngày 26/5/2025")
        String document,

        @Schema(required = true, examples = "kết nạp đảng viên")
        String article,

        @Schema(required = true, description = "Since when it holds.")
        LocalDate effectiveFrom,

        @Schema(required = true, description = "How sure we are of it.")
        String provenance) {

    static VoteRuleView of(VoteRule rule) {
        return new VoteRuleView(
                rule.kind,
                rule.threshold.numerator(),
                rule.threshold.denominator(),
                rule.threshold.moreThan(),
                rule.document,
                rule.article,
                rule.effectiveFrom,
                rule.provenance);
    }
}
