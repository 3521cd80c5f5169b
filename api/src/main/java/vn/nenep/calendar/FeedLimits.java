package vn.nenep.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** How often one calendar, or somebody without the right address of one, may still ask. In the memory of this node. */
@ApplicationScoped
class FeedLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = PERIOD.multipliedBy(2);
    private static final int MOST = 50_000;

    private final CalendarConfig config;
    private final Cache<Object, Bucket> calendars = remembered();
    private final Cache<Object, Bucket> strangers = remembered();

    FeedLimits(CalendarConfig config) {
        this.config = config;
    }

    /** Problems: {@code too-many-requests}. */
    void take(Object calendar) {
        take(calendars, calendar, config.requestsPerMinute());
    }

    /** As {@link #take}, for a secret that is none. */
    void takeWrong(String address) {
        take(strangers, address, config.wrongPerMinute());
    }

    private static void take(Cache<Object, Bucket> buckets, Object asker, int limit) {
        var probe = buckets.get(asker, key -> full(limit)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.waiting(ProblemType.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket full(int limit) {
        return Bucket.builder()
                .addLimit(each -> each.capacity(limit).refillGreedy(limit, PERIOD))
                .build();
    }

    private static Cache<Object, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(REMEMBERED)
                .build();
    }
}
