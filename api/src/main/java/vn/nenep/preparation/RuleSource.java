package vn.nenep.preparation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingRuleSource", description = "The rule of the day that something follows.")
record RuleSource(
        @Schema(required = true, examples = "HD 42-HD/BTCTW ngày 28/10/2025")
        String document,

        @Schema(required = true, examples = "thời gian sinh hoạt")
        String article,

        @Schema(required = true, description = "Since when it holds.")
        LocalDate effectiveFrom,

        @Schema(required = true, description = "How sure we are of it.")
        String provenance) {

    static RuleSource of(RuleText text, LocalDate effectiveFrom) {
        return new RuleSource(text.document(), text.article(), effectiveFrom, text.provenance());
    }
}
