package vn.nenep.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AcceptedInvitation", description = "Who the sign-in is from now on, and with which role.")
record AcceptedInvitationView(
        @Schema(required = true) UUID accountId,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String displayName,

        @Schema(required = true) Role role,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName) {}
