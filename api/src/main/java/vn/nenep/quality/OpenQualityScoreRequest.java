package vn.nenep.quality;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The meeting to score.")
record OpenQualityScoreRequest(
        @NotNull @Schema(required = true) UUID meetingId) {}
