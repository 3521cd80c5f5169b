package vn.nenep.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A committee, cell or group in a list.")
record OrganizationSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "38.001.004") String code,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String name,

        @Schema(required = true) OrganizationKind kind,

        @Schema(description = "Only cells have one.") CellType cellType,

        @Schema(
                description =
                        "On the day that was asked for. Absent at the top of the tree and when the caller may not "
                                + "read it.")
        UUID parentId,

        @Schema(required = true, description = "First day.") LocalDate activeFrom,

        @Schema(description = "Last day; absent while open.")
        LocalDate activeTo,

        @Schema(required = true, description = "How many stood directly below it on that day.")
        long childCount) {

    /** @param parentId null when the caller may not know of it */
    static OrganizationSummary of(Organization organization, UUID parentId, long childCount) {
        return new OrganizationSummary(
                organization.id,
                organization.code,
                organization.name,
                organization.kind,
                organization.cellType,
                parentId,
                organization.activeFrom,
                organization.activeTo,
                childCount);
    }
}
