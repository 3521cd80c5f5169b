package vn.nenep.checkin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "CheckInCode", description = "What the room shows now. A new one every half minute.")
record CheckInCodeView(
        @Schema(required = true) UUID meetingId,

        @Schema(required = true, description = "Six digits to type.", examples = "482913")
        String code,

        @Schema(required = true, description = "For the QR code: what the member's phone sends as `code`.")
        String token,

        @Schema(required = true, description = "When to ask for the next one.")
        Instant changesAt,

        @Schema(required = true, description = "When this one is of no use any more.")
        Instant expiresAt)
        implements Versioned {

    static CheckInCodeView of(UUID meetingId, CheckInCodes codes, Instant now) {
        Instant changesAt = codes.changesAt(now);
        return new CheckInCodeView(
                meetingId, codes.digits(now), codes.token(now), changesAt, changesAt.plus(CheckInCodes.STEP));
    }

    @Override
    public long version() {
        return changesAt.getEpochSecond();
    }
}
