package vn.nenep.proceedings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The words of the conclusion, replacing what was.")
record UpdateConclusionRequest(
        @NotNull @Size(max = 8000) @Schema(required = true, examples = "Thống nhất giao chi ủy rà soát")
        String text) {}
