package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an account ends.")
record EndAccountRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Nghỉ hưu")
        String reason) {}
