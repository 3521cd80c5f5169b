package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who takes a role over, and from which day.")
record HandOverRoleRequest(
        @NotNull @Schema(required = true) UUID toAccountId,

        @NotNull @Schema(required = true, description = "The successor's first day, today or later.", examples = "2026-12-01")
        LocalDate fromDay,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Bầu bí thư mới")
        String reason) {}
