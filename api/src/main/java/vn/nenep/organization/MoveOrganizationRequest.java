package vn.nenep.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where an organisation stands from now on.")
record MoveOrganizationRequest(
        @NotNull @Schema(required = true, description = "The new parent.")
        UUID parentId,

        @NotNull @Schema(
                required = true,
                description = "First day on which it is so: today or earlier, not before the last change of its place.",
                examples = "2026-11-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Sắp xếp lại tổ chức đảng")
        String reason,

        @Size(max = 100) @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU")
        String decisionNumber) {

    OrganizationChange.Grounds grounds() {
        return new OrganizationChange.Grounds(effectiveOn, reason, decisionNumber);
    }
}
