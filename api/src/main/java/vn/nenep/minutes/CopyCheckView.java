package vn.nenep.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(
        name = "MinutesCopyCheck",
        description =
                "Which sections repeat words of the cell's earlier minutes. For the writer to look at; nothing follows.")
record CopyCheckView(
        @Schema(hidden = true) long version,

        @Schema(required = true, description = "From how many percent on a section is listed.", examples = "60")
        int percent,

        @Schema(required = true, description = "How many earlier minutes were compared.")
        int compared,

        @Schema(required = true, description = "In the order of the sections.")
        List<Finding> items)
        implements Versioned {

    @Schema(name = "MinutesCopy", description = "A section that repeats an earlier one.")
    record Finding(
            @Schema(required = true) String sectionKey,

            @Schema(required = true) String heading,

            @Schema(required = true, description = "Of its words, how many percent stood there before.")
            int percent,

            @Schema(required = true) UUID meetingId,

            @Schema(required = true) LocalDate meetingDay,

            @Schema(required = true, description = "Up to five lines that stood there word for word.")
            List<String> lines) {}
}
