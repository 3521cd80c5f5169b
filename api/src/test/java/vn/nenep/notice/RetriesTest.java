package vn.nenep.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void eachWaitIsLongerThanTheOneBefore() {
        for (int attempt = 2; attempt < Retries.MOST_ATTEMPTS; attempt++) {
            assertThat(Retries.waitAfter(attempt)).isGreaterThan(Retries.waitAfter(attempt - 1));
        }
    }

    @Test
    void nineTriesInThreeDays() {
        Duration all = IntStream.range(1, Retries.MOST_ATTEMPTS)
                .mapToObj(Retries::waitAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(Retries.MOST_ATTEMPTS).isEqualTo(9);
        assertThat(all).isBetween(Duration.ofHours(72), Duration.ofHours(75));
    }

    @Test
    void theLastOneWaitsNoLongerThanTheOneBefore() {
        assertThat(Retries.waitAfter(Retries.MOST_ATTEMPTS)).isEqualTo(Retries.waitAfter(Retries.MOST_ATTEMPTS - 1));
    }
}
