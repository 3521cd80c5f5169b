package vn.nenep.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import vn.nenep.access.Refusal;

/**
 * Which refusals are news: the same one of the same account once in {@value #MINUTES} minutes, and of one account
 * {@value #AT_MOST} in that time. Whoever tries everything fills a page of the trail and not the disk; the log says that
 * there was more.
 */
@ApplicationScoped
class RefusalLimits {

    static final int MINUTES = 10;
    static final int AT_MOST = 20;

    private static final Logger LOG = Logger.getLogger(RefusalLimits.class);
    private static final int MOST_ENTRIES = 50_000;

    private record Key(UUID accountId, Refusal refusal) {}

    private final Cache<Key, Boolean> written;
    private final Cache<UUID, AtomicInteger> counts;

    @Inject
    RefusalLimits() {
        this(Ticker.systemTicker());
    }

    RefusalLimits(Ticker ticker) {
        written = forAWhile(ticker).build();
        counts = forAWhile(ticker).build();
    }

    boolean isNews(UUID accountId, Refusal refusal) {
        if (written.asMap().putIfAbsent(new Key(accountId, refusal), true) != null) {
            return false;
        }
        int count = counts.get(accountId, first -> new AtomicInteger()).incrementAndGet();
        if (count == AT_MOST + 1) {
            LOG.warnf("Account %s is refused more than the audit trail notes", accountId);
        }
        return count <= AT_MOST;
    }

    private static Caffeine<Object, Object> forAWhile(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ENTRIES)
                .ticker(ticker)
                .expireAfterWrite(Duration.ofMinutes(MINUTES));
    }
}
