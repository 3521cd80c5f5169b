package vn.nenep.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "Invitation", description = "A code by which one person links a sign-in and gets a role, once.")
record InvitationView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(
                description = "The code itself. Only in the answer that made the invitation: it is not kept.",
                examples = "7KQ2-M9RD-0XEA-51TZ-PH8C-W3NV-B6GY")
        String code,

        UUID memberId,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String displayName,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true) Role role,

        @Schema(description = "Last day of the role; absent while open.")
        LocalDate roleValidTo,

        @Schema(required = true) String reason,

        @Schema(required = true) Instant invitedAt,

        @Schema(required = true) String invitedByName,

        @Schema(required = true, description = "The code works before this moment.")
        Instant expiresAt,

        @Schema(required = true) InvitationState state,

        @Schema(description = "Operations that this caller may do with it now. Absent in lists.")
        List<String> allowedActions)
        implements Identified {

    static InvitationView of(
            InvitationRow row, String code, InvitationState state, String organizationName, List<String> allowed) {
        Invitation invitation = row.invitation();
        return new InvitationView(
                invitation.id,
                invitation.version,
                code,
                invitation.memberId,
                invitation.displayName,
                invitation.organizationId,
                organizationName,
                invitation.role,
                invitation.roleValidTo,
                invitation.reason,
                invitation.invitedAt,
                row.invitedBy(),
                invitation.expiresAt,
                state,
                allowed);
    }

    /** A code is a secret: it is in no log. */
    @Override
    public String toString() {
        return "InvitationView[" + id + "]";
    }
}
