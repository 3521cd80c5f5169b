package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A role to be given.")
record CreateRoleAssignmentRequest(
        @NotNull @Schema(required = true, description = "Somebody else's account.")
        UUID accountId,

        @NotNull @Schema(required = true) Role role,

        @NotNull @Schema(required = true, description = "Where it holds, with everything below.")
        UUID organizationId,

        @NotNull @Schema(required = true, description = "First day.", examples = "2026-12-01")
        LocalDate validFrom,

        @Schema(description = "Last day. Needed for COMMITTEE_MEMBER.", examples = "2027-11-30")
        LocalDate validTo,

        @NotBlank @Size(max = 300) @Schema(required = true, description = "Decision or reason.", examples = "Quyết định số 12-QĐ/ĐU")
        String reason) {}
