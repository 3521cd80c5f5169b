package vn.nenep.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "DocumentSettings", description = "What an organisation puts on its documents.")
record DocumentSettingsView(
        @Schema(hidden = true) long version,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(description = "As this organisation has entered it.", examples = "Tân Lộc Thượng")
        String placeName,

        @Schema(description = "As this organisation has entered it.", examples = "T/M CHI BỘ")
        String signatureTitle,

        @Schema(description = "As this organisation has entered it.", examples = "2025-03-15")
        LocalDate termStart,

        @Schema(description = "As this organisation has entered it.", examples = "19")
        Integer lineSpacing,

        @Schema(required = true, description = "What is printed today, after those above and the rules were asked.")
        InForce inForce,

        @Schema(required = true, examples = "[\"updateDocumentSettings\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "DocumentSettingsInForce", description = "What is printed today, and the rules behind it.")
    record InForce(
            @Schema(description = "Absent while nobody has entered one.", examples = "Tân Lộc Thượng")
            String placeName,

            @Schema(required = true, examples = "T/M CHI BỘ")
            String signatureTitle,

            @Schema(required = true, examples = "2025-01-01")
            LocalDate termStart,

            @Schema(required = true, examples = "19") int lineSpacing,

            @Schema(required = true, examples = "HD 05-HD/VPTW ngày 27/5/2026")
            String document,

            @Schema(required = true) String article,

            @Schema(required = true, description = "How far it was held against the full text.")
            String provenance) {}
}
