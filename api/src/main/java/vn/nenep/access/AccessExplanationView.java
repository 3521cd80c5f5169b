package vn.nenep.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AccessExplanation", description = "Whether the caller may, and by which role, given by whom and why.")
record AccessExplanationView(
        @Schema(required = true, examples = "getMeeting") String action,

        @Schema(required = true) UUID organizationId,

        @Schema(description = "Absent when it is outside the caller's organisations.")
        String organizationName,

        @Schema(required = true) boolean permitted,

        @Schema(required = true) Why reason,

        @Schema(description = "The role that permits it; absent unless `BY_ROLE`.")
        By by,

        @Schema(required = true, description = "All roles that permit this on an organisation.")
        List<Role> permittedRoles) {

    @Schema(name = "AccessReason")
    enum Why {
        /** A role that holds today permits it. */
        BY_ROLE,
        /** The record names the caller. */
        PERSONALLY_CONCERNED,
        /** The organisation is in the caller's scope, but no role there permits it. */
        ROLE_NOT_ENOUGH
    }

    @Schema(name = "AccessGrant", description = "The role that permits it.")
    record By(
            @Schema(required = true) UUID assignmentId,

            @Schema(required = true) Role role,

            @Schema(required = true, description = "Where it was given; it reaches everything below.")
            UUID organizationId,

            @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
            String organizationName,

            @Schema(required = true) LocalDate validFrom,

            LocalDate validTo,

            String reason,

            @Schema(description = "Absent for what the system began with.")
            Instant givenAt,

            @Schema(description = "Absent for what the system began with.")
            String givenByName,

            @Schema(description = "Whom the caller stands in for; absent unless delegated.")
            String delegatedByName) {

        static By of(HeldRole held, String organizationName) {
            RoleAssignment assignment = held.assignment();
            return new By(
                    assignment.id,
                    assignment.role,
                    assignment.organizationId,
                    organizationName,
                    assignment.validFrom,
                    assignment.validTo,
                    assignment.reason,
                    assignment.givenAt,
                    held.givenBy(),
                    held.delegatedBy());
        }
    }
}
