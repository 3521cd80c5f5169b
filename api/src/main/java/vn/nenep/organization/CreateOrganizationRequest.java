package vn.nenep.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A committee, cell or group to be put into the tree.")
record CreateOrganizationRequest(
        @NotNull @Schema(required = true, description = "Under which organisation it stands.")
        UUID parentId,

        @NotBlank @Size(max = 40) @Pattern(regexp = CODE) @Schema(required = true, description = "No other organisation has it.", examples = "38.001.005")
        String code,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Chi bộ Khoa Dân vận")
        String name,

        @NotNull @Schema(required = true) OrganizationKind kind,

        @Schema(description = "Needed for a cell; nothing else has one.")
        CellType cellType,

        @KnownZone
        @Size(max = 64) @Schema(description = "IANA name; that of the service when absent.", examples = "Asia/Ho_Chi_Minh")
        String zone,

        @NotNull @Schema(
                required = true,
                description = "First day: today or earlier, not before the parent's.",
                examples = "2026-11-01")
        LocalDate activeFrom,

        @Size(max = 300) @Schema(examples = "Thành lập chi bộ mới")
        String reason,

        @Size(max = 100) @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU")
        String decisionNumber) {

    /** ASCII, so that a code reads the same on every form and sorts the same everywhere. */
    static final String CODE = "^[0-9A-Za-z][0-9A-Za-z./_-]*$";

    Organization.Naming naming(String usualZone) {
        return new Organization.Naming(code, name, cellType, zone == null ? usualZone : zone);
    }

    OrganizationChange.Grounds grounds() {
        return new OrganizationChange.Grounds(activeFrom, reason, decisionNumber);
    }
}
