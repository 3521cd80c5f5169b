package vn.nenep.proceedings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why it does not count.")
record RemoveContributionRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Chọn nhầm người")
        String reason) {}
