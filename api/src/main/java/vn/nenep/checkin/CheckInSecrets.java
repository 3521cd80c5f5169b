package vn.nenep.checkin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.crypto.FieldCipher;
import vn.nenep.platform.crypto.RotatingCode;

/** The secret of each meeting whose room has shown a code. It never changes, so one reading serves the whole evening. */
@ApplicationScoped
class CheckInSecrets {

    private static final int MOST_MEETINGS = 10_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final CheckInRepository secrets;
    private final FieldCipher cipher;
    private final Cache<UUID, CheckInCodes> known = Caffeine.newBuilder()
            .maximumSize(MOST_MEETINGS)
            .expireAfterAccess(REMEMBERED)
            .build();

    CheckInSecrets(CheckInRepository secrets, FieldCipher cipher) {
        this.secrets = secrets;
        this.cipher = cipher;
    }

    /** Empty before the room has shown a code for the first time. */
    Optional<CheckInCodes> codes(UUID meetingId) {
        CheckInCodes codes = known.getIfPresent(meetingId);
        if (codes != null) {
            return Optional.of(codes);
        }
        return secrets.findByIdOptional(meetingId).map(found -> {
            byte[] secret = Base64.getDecoder().decode(cipher.decrypt(found.secret, place(meetingId)));
            return new CheckInCodes(meetingId, secret);
        });
    }

    CheckInCodes codesOrNew(UUID meetingId) {
        return codes(meetingId).orElseGet(() -> {
            String fresh = Base64.getEncoder().encodeToString(RotatingCode.newSecret());
            secrets.addUnlessThere(meetingId, cipher.encrypt(fresh, place(meetingId)));
            return codes(meetingId).orElseThrow();
        });
    }

    /** For what somebody has checked in with: it was read from a transaction that has succeeded. */
    void remember(UUID meetingId, CheckInCodes codes) {
        known.put(meetingId, codes);
    }

    private static String place(UUID meetingId) {
        return "check_in_secret|secret|" + meetingId;
    }
}
