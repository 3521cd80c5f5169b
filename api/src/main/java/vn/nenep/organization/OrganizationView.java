package vn.nenep.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(
        name = "Organization",
        description =
                "A committee, cell or group: where it stands, today or on the day asked for, and what is below it.")
record OrganizationView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, examples = "38.001.004") String code,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String name,

        @Schema(required = true) OrganizationKind kind,

        @Schema(description = "Only cells have one.") CellType cellType,

        @Schema(required = true, description = "IANA name.", examples = "Asia/Ho_Chi_Minh")
        String zone,

        @Schema(
                description =
                        "Absent at the top of the tree and when the caller may not read it. Of a closed organisation "
                                + "the last one.")
        UUID parentId,

        @Schema(required = true, description = "Those above it that the caller may read, the highest first.")
        List<OrganizationRef> ancestors,

        @Schema(required = true, description = "First day.") LocalDate activeFrom,

        @Schema(description = "Last day; absent while open. The day before the first when it was closed at once.")
        LocalDate activeTo,

        @Schema(required = true, description = "How many are directly below it, today or on the day asked for.")
        long childCount,

        @Schema(required = true, description = "How many cells are anywhere below it, itself not counted.")
        long cellCount,

        @Schema(required = true, description = "How many members belong to it directly.")
        long memberCount,

        @Schema(
                required = true,
                description = "Operations that this caller may do with it as it is now.",
                examples = "[\"updateOrganization\", \"moveOrganization\"]")
        List<String> allowedActions)
        implements Identified {

    /** What is below an organisation. */
    record Counts(long children, long cells, long members) {}

    /** @param parentId null when the caller may not know of it */
    static OrganizationView of(
            Organization organization,
            UUID parentId,
            List<OrganizationRef> ancestors,
            Counts counts,
            List<String> allowedActions) {
        return new OrganizationView(
                organization.id,
                organization.version,
                organization.code,
                organization.name,
                organization.kind,
                organization.cellType,
                organization.zone,
                parentId,
                ancestors,
                organization.activeFrom,
                organization.activeTo,
                counts.children(),
                counts.cells(),
                counts.members(),
                allowedActions);
    }
}
