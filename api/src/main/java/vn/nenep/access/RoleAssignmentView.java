package vn.nenep.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(
        name = "RoleAssignment",
        description = "Who holds which role where, since when, given by whom and why; and how it ended.")
record RoleAssignmentView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID accountId,

        @Schema(required = true, examples = "Đặng Quốc Hưng")
        String accountName,

        @Schema(required = true) AccountKind accountKind,

        @Schema(description = "The Party member behind the account; absent for machines and staff.")
        UUID memberId,

        @Schema(required = true) Role role,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, description = "First day.") LocalDate validFrom,

        @Schema(description = "Last day; absent while open. A day before the first: it never held.")
        LocalDate validTo,

        @Schema(description = "Why it was given.", examples = "Quyết định số 12-QĐ/ĐU")
        String reason,

        @Schema(description = "Absent for what the system began with.")
        Instant givenAt,

        @Schema(description = "Absent for what the system began with.")
        String givenByName,

        @Schema(description = "Whom the holder stands in for (thay mặt); absent unless delegated.")
        String delegatedByName,

        @Schema(description = "When somebody ended it or brought its end forward.")
        Instant endedAt,

        String endedByName,

        String endReason,

        @Schema(description = "The last day on which the account was used; absent when never.")
        LocalDate lastUsedOn,

        @Schema(
                description = "Operations that this caller may do with it now. Absent in lists.",
                examples = "[\"endRoleAssignment\", \"handOverRole\"]")
        List<String> allowedActions)
        implements Identified {

    static RoleAssignmentView of(HeldRole held, String organizationName, List<String> allowedActions) {
        RoleAssignment assignment = held.assignment();
        return new RoleAssignmentView(
                assignment.id,
                assignment.version,
                assignment.accountId,
                held.holder().displayName,
                held.holder().kind,
                held.holder().memberId,
                assignment.role,
                assignment.organizationId,
                organizationName,
                assignment.validFrom,
                assignment.validTo,
                assignment.reason,
                assignment.givenAt,
                held.givenBy(),
                held.delegatedBy(),
                assignment.endedAt,
                held.endedBy(),
                assignment.endReason,
                held.holder().lastUsedOn,
                allowedActions);
    }
}
