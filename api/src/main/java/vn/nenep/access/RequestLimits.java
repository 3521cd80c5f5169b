package vn.nenep.access;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nenep.platform.web.MinuteLimits;

/** How many requests each sign-in has left, by the client that it uses. */
@ApplicationScoped
class RequestLimits {

    private static final int MOST_SIGN_INS = 50_000;

    /** @param machine whether the higher limit applies */
    record Asker(String subject, String client, boolean machine) {}

    private final LimitsConfig config;
    private final MinuteLimits<Asker> limits = new MinuteLimits<>(MOST_SIGN_INS);

    RequestLimits(LimitsConfig config) {
        this.config = config;
    }

    /** Zero when the request may pass, else how long to wait. */
    Duration take(Asker asker) {
        return limits.take(asker, limit(asker));
    }

    Bucket bucket(Asker asker) {
        return limits.bucket(asker, limit(asker));
    }

    void forget(Asker asker) {
        limits.forget(asker);
    }

    private int limit(Asker asker) {
        return asker.machine() ? config.integrationRequestsPerMinute() : config.requestsPerMinute();
    }
}
