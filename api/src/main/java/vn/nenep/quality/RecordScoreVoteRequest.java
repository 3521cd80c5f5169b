package vn.nenep.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The cell's vote on its sheet, counted by hand.")
record RecordScoreVoteRequest(
        @NotNull @Min(0) @Max(10_000) @Schema(required = true, examples = "19")
        Integer inFavour,

        @NotNull @Min(0) @Max(10_000) @Schema(required = true, examples = "1")
        Integer against,

        @NotNull @Min(0) @Max(10_000) @Schema(required = true, examples = "0")
        Integer abstained) {}
