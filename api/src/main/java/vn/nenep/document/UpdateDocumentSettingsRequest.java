package vn.nenep.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is left out is that of the nearest organisation above, or of the rules.")
record UpdateDocumentSettingsRequest(
        @Size(min = 1, max = 100) @Schema(description = "In front of the day (địa danh).", examples = "Tân Lộc Thượng")
        String placeName,

        @Size(min = 1, max = 100) @Schema(description = "Above the signature; of this organisation only.", examples = "T/M CHI BỘ")
        String signatureTitle,

        @Schema(
                description =
                        "The day of its congress: documents are counted anew from then on. Of this organisation only.",
                examples = "2025-03-15")
        LocalDate termStart,

        @Min(18) @Max(20) @Schema(description = "Exactly so many points from line to line: the rules leave a choice.", examples = "19")
        Integer lineSpacing) {}
