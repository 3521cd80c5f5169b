package vn.nenep.quality;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the cell gives for one criterion.")
record SelfScoreEntry(
        @NotBlank @Size(max = 20) @Schema(required = true, examples = "4.2")
        String code,

        @DecimalMin("0") @Digits(integer = 3, fraction = 2) @Schema(description = "0 up to the criterion's maximum. Absent takes them back.", examples = "22")
        BigDecimal points,

        @Size(max = 1000) @Schema(
                description = "Needed where the points differ from what the records propose, or from the maximum where "
                        + "nothing is proposed.",
                examples = "Còn ba đồng chí chưa phát biểu.")
        String reason) {}
