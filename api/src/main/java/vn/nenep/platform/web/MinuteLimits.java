package vn.nenep.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often a minute each asker may still do something. In the memory of this node.
 *
 * @param <K> who asks
 */
public final class MinuteLimits<K> {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Whoever has not asked for this long has a full bucket again. */
    private static final Duration REMEMBERED = PERIOD.multipliedBy(2);

    private final Cache<K, Bucket> buckets;

    /** @param mostAskers those beyond are forgotten, the longest silent first */
    public MinuteLimits(int mostAskers) {
        buckets = Caffeine.newBuilder()
                .maximumSize(mostAskers)
                .expireAfterAccess(REMEMBERED)
                .build();
    }

    /**
     * Zero when the asker may go on, else how long to wait.
     *
     * @param limit times a minute
     */
    public Duration take(K asker, int limit) {
        var probe = bucket(asker, limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    public Bucket bucket(K asker, int limit) {
        return buckets.get(
                asker,
                key -> Bucket.builder()
                        .addLimit(each -> each.capacity(limit).refillGreedy(limit, PERIOD))
                        .build());
    }

    public void forget(K asker) {
        buckets.invalidate(asker);
    }
}
