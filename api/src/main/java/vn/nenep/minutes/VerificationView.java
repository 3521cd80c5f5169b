package vn.nenep.minutes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "MinutesVerification", description = "Whether the code of a document is that of the adopted minutes.")
record VerificationView(
        @Schema(hidden = true) long version,

        @Schema(required = true) Verdict verdict,

        @Schema(description = "When they were adopted.") Instant adoptedAt,

        @Schema(required = true, description = "How many addenda there are by now.")
        int addenda)
        implements Versioned {

    @Schema(name = "MinutesVerdict")
    enum Verdict {
        /** The code is right, and the record is what was sealed. */
        AUTHENTIC,
        /** The record is what was sealed, and has another code. */
        CODE_DIFFERS,
        /** The record is not what was sealed: somebody has changed it past the service. */
        RECORD_ALTERED,
        NOT_ADOPTED
    }
}
