package vn.nenep.member;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Person", description = "A member, by id and name.")
public record PersonRef(
        @Schema(required = true) UUID memberId,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String fullName) {

    /** Null stays null. */
    public static PersonRef of(UUID memberId, Map<UUID, String> names) {
        return memberId == null ? null : new PersonRef(memberId, names.get(memberId));
    }
}
