package vn.nenep.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The superior committee's points where they differ from the cell's, and why.")
record AdjustQualityScoreRequest(
        @NotEmpty @Size(max = 100) @Schema(required = true) List<@NotNull @Valid AdjustedEntry> items,

        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Biên bản chỉ ghi hai ý kiến thảo luận.")
        String reason) {}
