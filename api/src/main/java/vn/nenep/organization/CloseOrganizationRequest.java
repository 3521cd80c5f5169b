package vn.nenep.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "From when an organisation is no more.")
record CloseOrganizationRequest(
        @NotNull @Schema(
                required = true,
                description =
                        "First day on which it is no more: today or earlier, not before the last change of its place.",
                examples = "2026-11-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Giải thể")
        String reason,

        @Size(max = 100) @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU")
        String decisionNumber) {

    OrganizationChange.Grounds grounds() {
        return new OrganizationChange.Grounds(effectiveOn, reason, decisionNumber);
    }
}
