package vn.nenep.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organization", description = "A committee or a cell in the tree.")
record OrganizationView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "38.001.004") String code,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String name,

        @Schema(required = true) OrganizationKind kind,

        @Schema(description = "Only cells have one.") CellType cellType,

        @Schema(description = "Absent at the top of the tree.")
        UUID parentId) {

    static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id,
                organization.code,
                organization.name,
                organization.kind,
                organization.cellType,
                organization.parentId);
    }
}
