package vn.nenep.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole preparation, replacing the one before.")
record UpdatePreparationRequest(
        @NotNull @Size(max = 50) @Schema(required = true, description = "In order.")
        List<@NotNull @Valid Assignment> assignments,

        @Schema(description = "The meeting of the cell's committee (COMMITTEE_PREMEETING) that agreed on the contents.")
        UUID preMeetingId) {}
