package vn.nenep.proceedings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the count does not stand.")
record WithdrawVoteRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đếm nhầm, đã biểu quyết lại")
        String reason) {}
