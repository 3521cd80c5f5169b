package vn.nenep.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a sheet still lacks before the cell can vote on it.")
record MissingEntry(
        @Schema(required = true, examples = "4.2") String code,

        @Schema(required = true) What what) {

    @Schema(name = "MissingWhat")
    enum What {
        POINTS,
        REASON
    }
}
