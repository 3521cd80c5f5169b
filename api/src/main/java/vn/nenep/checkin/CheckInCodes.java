package vn.nenep.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import vn.nenep.platform.crypto.RotatingCode;

/**
 * The codes that a room shows. Each lives for its step and the next one, so that nobody is too slow, and is dead within a
 * minute, so that it is of no use to who is not in the room.
 */
final class CheckInCodes {

    static final Duration STEP = Duration.ofSeconds(30);
    private static final long STEPS_ALIVE = 2;

    private final UUID meetingId;
    private final byte[] secret;

    CheckInCodes(UUID meetingId, byte[] secret) {
        this.meetingId = meetingId;
        this.secret = secret.clone();
    }

    String digits(Instant now) {
        return RotatingCode.digits(secret, purpose(), step(now));
    }

    String token(Instant now) {
        return RotatingCode.token(secret, purpose(), step(now));
    }

    /** When the room shows the next one. */
    Instant changesAt(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * STEP.toSeconds());
    }

    boolean accept(String code, Instant now) {
        long current = step(now);
        return LongStream.range(0, STEPS_ALIVE)
                .map(back -> current - back)
                .anyMatch(step -> RotatingCode.same(code, RotatingCode.digits(secret, purpose(), step))
                        || RotatingCode.same(code, RotatingCode.token(secret, purpose(), step)));
    }

    private String purpose() {
        return "check-in|" + meetingId;
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }
}
