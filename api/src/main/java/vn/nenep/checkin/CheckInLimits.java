package vn.nenep.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import vn.nenep.platform.web.MinuteLimits;

/** How often somebody may try a code in one meeting: often enough to mistype, never often enough to guess. */
@ApplicationScoped
class CheckInLimits {

    static final int TRIES = 10;
    private static final int MOST_PEOPLE = 200_000;

    private record Trier(UUID accountId, UUID meetingId) {}

    private final MinuteLimits<Trier> limits = new MinuteLimits<>(MOST_PEOPLE);

    /** Zero when there is a try left, else how long to wait. */
    Duration take(UUID accountId, UUID meetingId) {
        return limits.take(new Trier(accountId, meetingId), TRIES);
    }
}
