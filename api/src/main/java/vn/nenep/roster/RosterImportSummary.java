package vn.nenep.roster;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RosterImportSummary", description = "An import in a list.")
record RosterImportSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Đảng ủy phường An Bình Đông")
        String organizationName,

        @Schema(required = true, examples = "danh-sach-dang-vien.xlsx")
        String fileName,

        @Schema(required = true) ImportState state,

        @Schema(required = true, examples = "Hồ Ngọc Ánh") String createdByName,

        @Schema(required = true) Instant createdAt) {

    static RosterImportSummary of(RosterImport from, Map<UUID, String> names) {
        return new RosterImportSummary(
                from.id,
                from.organizationId,
                names.get(from.organizationId),
                from.fileName,
                from.state,
                from.createdByName,
                from.createdAt);
    }
}
