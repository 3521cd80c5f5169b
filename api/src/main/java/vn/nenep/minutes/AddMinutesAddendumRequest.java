package vn.nenep.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A correction of adopted minutes.")
record AddMinutesAddendumRequest(
        @Size(max = 40) @Schema(description = "The section that it is about; absent for the whole.", examples = "CONCLUSION")
        String sectionKey,

        @NotBlank @Size(max = 10_000) @Schema(required = true, examples = "Thời hạn nhiệm vụ thứ hai là 20/12/2026.")
        String text,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Ghi nhầm ngày.")
        String reason) {}
