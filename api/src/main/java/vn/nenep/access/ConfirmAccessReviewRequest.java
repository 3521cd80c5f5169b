package vn.nenep.access;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All roles on an organisation and below it have been looked through.")
record ConfirmAccessReviewRequest(
        @NotNull @Schema(required = true) UUID organizationId,

        @NotNull @Min(0) @Schema(
                required = true,
                description = "How many roles of today were looked at: `currentRoles` of the state that was read.",
                examples = "27")
        Long roles,

        @Size(max = 300) @Schema(description = "What was found.", examples = "Đã thu hồi hai vai trò của người chuyển công tác.")
        String note) {}
