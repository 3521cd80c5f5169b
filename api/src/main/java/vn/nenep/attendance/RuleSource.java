package vn.nenep.attendance;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AttendanceRuleSource", description = "The rule of the day that a figure follows.")
public record RuleSource(
        @Schema(required = true, examples = "294-QĐ/TW ngày 26/5/2025")
        String document,

        @Schema(required = true, examples = "mục 9.3.2") String article,

        @Schema(required = true, description = "Since when it holds.")
        LocalDate effectiveFrom,

        @Schema(required = true, description = "How sure we are of it.")
        String provenance) {

    static RuleSource of(AttendanceRule rule) {
        return new RuleSource(rule.document, rule.article, rule.effectiveFrom, rule.provenance);
    }
}
