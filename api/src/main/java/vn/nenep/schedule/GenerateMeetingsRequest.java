package vn.nenep.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Which regular meetings to plan, and what was decided about the days that something speaks against.")
record GenerateMeetingsRequest(
        @NotNull @Schema(required = true, description = "This year or the next.", examples = "2027")
        Integer year,

        @Size(min = 1, max = 12) @Schema(description = "Only these months. All of the year when absent.", examples = "[1, 2, 3]")
        List<@NotNull @Min(1) @Max(12) Integer> months,

        @NotNull @Schema(required = true, description = "True only shows what would be made; nothing changes.")
        Boolean dryRun,

        @Size(max = 1000) @Schema(description = "A month that something speaks against is planned only when it is decided here.")
        List<@NotNull @Valid DayDecision> decisions) {

    List<DayDecision> decided() {
        return decisions == null ? List.of() : decisions;
    }
}
