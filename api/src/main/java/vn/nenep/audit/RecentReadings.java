package vn.nenep.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import vn.nenep.access.Action;

/**
 * Which readings stand in the trail already: a list that somebody looks at again within {@value #MINUTES} minutes is one
 * reading. Known is only what was committed, and only to this process; another one writes an entry too many, never one too
 * few.
 */
@ApplicationScoped
class RecentReadings {

    static final int MINUTES = 10;

    private static final int MOST_ENTRIES = 50_000;

    record Reading(UUID accountId, Action action, UUID objectId) {}

    private final Cache<Reading, Boolean> written;

    @Inject
    RecentReadings() {
        this(Ticker.systemTicker());
    }

    RecentReadings(Ticker ticker) {
        written = Caffeine.newBuilder()
                .maximumSize(MOST_ENTRIES)
                .ticker(ticker)
                .expireAfterWrite(Duration.ofMinutes(MINUTES))
                .build();
    }

    boolean isWritten(Reading reading) {
        return written.getIfPresent(reading) != null;
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Reading reading) {
        written.put(reading, true);
    }
}
