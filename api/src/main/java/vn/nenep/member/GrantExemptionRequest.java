package vn.nenep.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Miễn công tác và sinh hoạt đảng: decided by the cell, reported upward (24-QĐ/TW, Art. 7).")
record GrantExemptionRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Tuổi cao, sức yếu")
        String reason,

        @NotNull @Schema(required = true, description = "First day.", examples = "2026-12-01")
        LocalDate from,

        @Schema(description = "Last day; absent while open.")
        LocalDate to,

        @NotNull @Schema(required = true, description = "Day of the cell's decision.", examples = "2026-11-05")
        LocalDate decidedOn,

        @Schema(description = "Day of the report to the superior committee.", examples = "2026-11-06")
        LocalDate reportedOn) {}
