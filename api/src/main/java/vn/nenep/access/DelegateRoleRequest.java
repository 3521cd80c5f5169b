package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody stands in for a cell's secretary for some days.")
record DelegateRoleRequest(
        @NotNull @Schema(required = true, description = "The secretary's own role.")
        UUID assignmentId,

        @NotNull @Schema(required = true, description = "The account of another member of the cell.")
        UUID accountId,

        @NotNull @Schema(required = true, description = "First day, today or later.", examples = "2026-12-01")
        LocalDate validFrom,

        @NotNull @Schema(required = true, description = "Last day.", examples = "2026-12-20")
        LocalDate validTo,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Bí thư đi học")
        String reason) {}
