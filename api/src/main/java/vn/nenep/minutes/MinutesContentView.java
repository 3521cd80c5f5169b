package vn.nenep.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(
        name = "MinutesContent",
        description = "Everything that the minutes document prints: to preview it, and to read it out.")
record MinutesContentView(
        @Schema(hidden = true) long version,

        @Schema(required = true) MinutesContent content) implements Versioned {}
