package vn.nenep.organization;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationRef", description = "An organisation, by id and name.")
record OrganizationRef(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String name) {

    /** Null where there is none, or none that the reader may know of. */
    static OrganizationRef of(UUID id, Map<UUID, String> readable) {
        return id == null || !readable.containsKey(id) ? null : new OrganizationRef(id, readable.get(id));
    }
}
