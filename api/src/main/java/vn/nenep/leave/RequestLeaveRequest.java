package vn.nenep.leave;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why somebody cannot come to a meeting.")
record RequestLeaveRequest(
        @NotNull @Schema(required = true) UUID meetingId,

        @Schema(description = "The caller when absent. Somebody else: on that member's behalf, by the secretary.")
        UUID memberId,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đi viện")
        String reason) {}
