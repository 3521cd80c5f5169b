package vn.nenep.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The end of an exemption, a temporary transfer or a special duty.")
record EndStandingRequest(
        @NotNull @Schema(
                required = true,
                description = "Last day of it: today or earlier. A day before its first calls it off.",
                examples = "2026-11-20")
        LocalDate day,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Sức khỏe đã hồi phục")
        String reason) {}
