package vn.nenep.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UpdateThematicThemeRequest", description = "The whole theme, replacing what was planned before.")
record UpdateThemeRequest(
        @NotNull @Schema(required = true, description = "This year, the one before or the next.", examples = "2027")
        Integer year,

        @NotNull @Min(1) @Max(4) @Schema(required = true, examples = "1")
        Integer quarter,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Nâng cao chất lượng tự phê bình và phê bình")
        String title,

        @Schema(description = "A member of the cell. Absent until somebody is found.")
        UUID presenterId,

        @NotNull @Schema(required = true) ThemeState state,

        @Size(max = 500) @Schema(description = "What is still to do, or why it was dropped.")
        String note,

        @Schema(description = "The thematic meeting of the same cell where it is presented. Absent until there is one.")
        UUID meetingId)
        implements ThemeContent {}
