package vn.nenep.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "Account", description = "A sign-in and the person or program behind it.")
record AccountView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, examples = "Đặng Quốc Hưng")
        String displayName,

        @Schema(required = true) AccountKind kind,

        @Schema(description = "The Party member; absent for machines and staff.")
        UUID memberId,

        @Schema(description = "The last day of use; absent when never.")
        LocalDate lastUsedOn,

        Instant endedAt,

        String endReason,

        @Schema(description = "Operations that this caller may do with it now. Absent in lists.")
        List<String> allowedActions)
        implements Identified {

    static AccountView of(Account account, List<String> allowedActions) {
        return new AccountView(
                account.id,
                account.version,
                account.displayName,
                account.kind,
                account.memberId,
                account.lastUsedOn,
                account.endedAt,
                account.endReason,
                allowedActions);
    }
}
