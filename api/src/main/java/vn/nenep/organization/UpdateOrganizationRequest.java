package vn.nenep.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an organisation is called, and why that changes.")
record UpdateOrganizationRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = CreateOrganizationRequest.CODE) @Schema(required = true, description = "No other organisation has it.", examples = "38.001.005")
        String code,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Chi bộ Khoa Dân vận")
        String name,

        @Schema(description = "Needed for a cell; nothing else has one.")
        CellType cellType,

        @KnownZone
        @Size(max = 64) @Schema(description = "IANA name; that of the service when absent.", examples = "Asia/Ho_Chi_Minh")
        String zone,

        @Schema(
                description = "First day of the new names, for the history. Today when absent; never in the future.",
                examples = "2026-11-01")
        LocalDate effectiveOn,

        @Size(max = 300) @Schema(examples = "Đổi tên theo nghị quyết đại hội")
        String reason,

        @Size(max = 100) @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU")
        String decisionNumber) {

    Organization.Naming naming(String usualZone) {
        return new Organization.Naming(code, name, cellType, zone == null ? usualZone : zone);
    }

    OrganizationChange.Grounds grounds(LocalDate today) {
        return new OrganizationChange.Grounds(effectiveOn == null ? today : effectiveOn, reason, decisionNumber);
    }
}
