package vn.nenep.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new cell beside an old one, made of some of its members.")
record SplitOrganizationRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = CreateOrganizationRequest.CODE) @Schema(required = true, description = "No other organisation has it.", examples = "38.001.005")
        String code,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Chi bộ Khu phố 1B")
        String name,

        @NotNull @Schema(required = true) CellType cellType,

        @NotEmpty @Size(max = 500) @Schema(required = true, description = "Members of the old cell who belong to the new one.")
        List<@NotNull UUID> memberIds,

        @NotNull @Schema(
                required = true,
                description = "The new cell's first day: today or earlier, not before the old one's last change.",
                examples = "2026-11-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Chi bộ quá đông")
        String reason,

        @Size(max = 100) @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU")
        String decisionNumber) {

    OrganizationChange.Grounds grounds() {
        return new OrganizationChange.Grounds(effectiveOn, reason, decisionNumber);
    }
}
