package vn.nenep.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.web.MinuteLimits;

/** How often one calendar, or somebody without the right address of one, may still ask. */
@ApplicationScoped
class FeedLimits {

    private static final int MOST = 50_000;

    private final CalendarConfig config;
    private final MinuteLimits<UUID> calendars = new MinuteLimits<>(MOST);
    private final MinuteLimits<String> strangers = new MinuteLimits<>(MOST);

    FeedLimits(CalendarConfig config) {
        this.config = config;
    }

    /** Problems: {@code too-many-requests}. */
    void take(UUID calendar) {
        orWait(calendars.take(calendar, config.requestsPerMinute()));
    }

    /** As {@link #take}, for a secret that is none. */
    void takeWrong(String address) {
        orWait(strangers.take(address, config.wrongPerMinute()));
    }

    private static void orWait(Duration wait) {
        if (!wait.isZero()) {
            throw Problem.waiting(ProblemType.TOO_MANY_REQUESTS, wait);
        }
    }
}
