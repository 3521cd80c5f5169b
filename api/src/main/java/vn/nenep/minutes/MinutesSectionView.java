package vn.nenep.minutes;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "MinutesSection", description = "A section of the minutes, with a version of its own.")
record MinutesSectionView(
        @Schema(required = true, examples = "POLITICS") String key,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"3\"")
        String etag,

        @Schema(required = true, description = "Heading of the part that it belongs to.", examples = "NỘI DUNG")
        String part,

        @Schema(required = true, examples = "Ý kiến thảo luận")
        String heading,

        @Schema(required = true, description = "What is laid out below its words by itself.")
        MinutesContent.Facts facts,

        @Schema(description = "What belongs there, for the writer; not printed.")
        String hint,

        @Schema(required = true, description = "Lines; empty until somebody writes.")
        String text,

        @Schema(required = true, description = "Where the words come from.")
        List<Origin> origins,

        @Schema(description = "Absent as long as nobody has written here.")
        Instant savedAt,

        @Schema(examples = "Lê Thị Hương") String savedByName,

        @Schema(required = true, description = "Of the minutes as a whole, after this.")
        MinutesState minutesState)
        implements Versioned {

    static MinutesSectionView of(MinutesSection section, MinutesState state) {
        return new MinutesSectionView(
                section.key,
                section.seenVersion(),
                "\"" + section.seenVersion() + "\"",
                section.part,
                section.heading,
                section.facts,
                section.hint,
                section.words,
                section.origins(),
                section.savedAt,
                section.savedByName,
                state);
    }
}
