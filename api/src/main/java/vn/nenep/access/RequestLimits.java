package vn.nenep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How many requests each sign-in has left, by the client that it uses. In the memory of this node. */
@ApplicationScoped
class RequestLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Whoever has not asked for this long has a full bucket again. */
    private static final Duration REMEMBERED = PERIOD.multipliedBy(2);

    private static final int MOST_SIGN_INS = 50_000;

    /** @param machine whether the higher limit applies */
    record Asker(String subject, String client, boolean machine) {}

    private final LimitsConfig config;
    private final Cache<Asker, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_SIGN_INS)
            .expireAfterAccess(REMEMBERED)
            .build();

    RequestLimits(LimitsConfig config) {
        this.config = config;
    }

    /** Zero when the request may pass, else how long to wait. */
    Duration take(Asker asker) {
        var probe = bucket(asker).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    Bucket bucket(Asker asker) {
        return buckets.get(asker, this::full);
    }

    void forget(Asker asker) {
        buckets.invalidate(asker);
    }

    private Bucket full(Asker asker) {
        int limit = asker.machine() ? config.integrationRequestsPerMinute() : config.requestsPerMinute();
        return Bucket.builder()
                .addLimit(each -> each.capacity(limit).refillGreedy(limit, PERIOD))
                .build();
    }
}
