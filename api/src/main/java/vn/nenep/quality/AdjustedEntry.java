package vn.nenep.quality;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the superior committee gives for one criterion.")
record AdjustedEntry(
        @NotBlank @Size(max = 20) @Schema(required = true, examples = "4.2")
        String code,

        @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2) @Schema(required = true, description = "0 up to the criterion's maximum.", examples = "20")
        BigDecimal points) {}
