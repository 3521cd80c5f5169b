package vn.nenep.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Criteria to save; those not named stay as they are.")
record UpdateSelfScoreRequest(
        @NotEmpty @Size(max = 100) @Schema(required = true) List<@NotNull @Valid SelfScoreEntry> items) {}
