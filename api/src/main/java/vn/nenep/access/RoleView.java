package vn.nenep.access;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RoleHeld", description = "A role on an organisation and everything below it.")
record RoleView(
        @Schema(required = true) Role role,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, description = "First day.") LocalDate validFrom,

        @Schema(description = "Last day; absent while open.")
        LocalDate validTo) {

    static RoleView of(Grant grant, String organizationName) {
        return new RoleView(grant.role(), grant.organizationId(), organizationName, grant.validFrom(), grant.validTo());
    }
}
