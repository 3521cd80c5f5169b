package vn.nenep.checkin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** How often somebody may try a code in one meeting: often enough to mistype, never often enough to guess. */
@ApplicationScoped
class CheckInLimits {

    static final int TRIES = 10;
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_PEOPLE = 200_000;

    private record Trier(UUID accountId, UUID meetingId) {}

    private final Cache<Trier, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();

    /** Zero when there is a try left, else how long to wait. */
    Duration take(UUID accountId, UUID meetingId) {
        Bucket bucket = buckets.get(
                new Trier(accountId, meetingId),
                trier -> Bucket.builder()
                        .addLimit(each -> each.capacity(TRIES).refillGreedy(TRIES, PERIOD))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
