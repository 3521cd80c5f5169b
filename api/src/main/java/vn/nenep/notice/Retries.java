package vn.nenep.notice;

import java.time.Duration;
import java.util.List;

/** When a mail that could not be sent is tried again: at most nine times in three days. */
final class Retries {

    private static final List<Duration> WAITS = List.of(
            // Longer than one try may take: meanwhile nobody else tries.
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(36));

    static final int MOST_ATTEMPTS = WAITS.size() + 1;

    private Retries() {}

    /** @param attempt the first is 1 */
    static Duration waitAfter(int attempt) {
        return WAITS.get(Math.min(attempt, WAITS.size()) - 1);
    }
}
