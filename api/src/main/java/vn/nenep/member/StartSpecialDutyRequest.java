package vn.nenep.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Special duty of the armed forces: nobody expects the member at meetings.")
record StartSpecialDutyRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Nhiệm vụ đặc biệt")
        String reason,

        @NotNull @Schema(required = true, description = "First day.", examples = "2026-12-01")
        LocalDate from,

        @Schema(description = "Last day; absent while open.")
        LocalDate to) {}
