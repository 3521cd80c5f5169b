package vn.nenep.access;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Me", description = "The signed-in account, the roles it holds today and what they allow anywhere.")
record MeView(
        @Schema(required = true) UUID accountId,

        @Schema(required = true, examples = "Đặng Quốc Hưng")
        String displayName,

        @Schema(description = "The Party member behind the account; absent for machines.")
        UUID memberId,

        @Schema(required = true) List<RoleView> roles,

        @Schema(
                required = true,
                description =
                        "Operations that at least one role allows somewhere. Whether one is allowed on a thing is "
                                + "said by that thing's own `allowedActions`.",
                examples = "[\"listMeetings\", \"createMeeting\"]")
        List<String> allowedActions) {}
