package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When and why a role ends.")
record EndRoleAssignmentRequest(
        @Schema(
                description = "A later day on which it still holds. Without one, or with today, the role ends now.",
                examples = "2026-12-31")
        LocalDate lastDay,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Chuyển công tác")
        String reason) {}
