package vn.nenep.minutes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "MinutesAddendum", description = "A numbered correction of adopted minutes. It is never changed.")
record AddendumView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "From 1.") int number,

        @Schema(description = "Absent when it is about the minutes as a whole.")
        String sectionKey,

        @Schema(required = true) String text,

        @Schema(required = true) String reason,

        @Schema(required = true) String authorName,

        @Schema(required = true) Instant addedAt)
        implements Identified {

    static AddendumView of(AddendumEntry entry) {
        return new AddendumView(
                entry.id,
                0,
                entry.number,
                entry.sectionKey,
                entry.words,
                entry.reason,
                entry.authorName,
                entry.addedAt);
    }
}
