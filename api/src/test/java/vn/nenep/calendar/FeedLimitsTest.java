package vn.nenep.calendar;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedLimitsTest {

    private final FeedLimits limits = new FeedLimits(new CalendarConfig() {
        @Override
        public int requestsPerMinute() {
            return 3;
        }

        @Override
        public int wrongPerMinute() {
            return 2;
        }
    });

    @Test
    void eachCalendarHasItsOwn() {
        UUID one = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            limits.take(one);
        }

        assertThatExceptionOfType(HttpProblem.class).isThrownBy(() -> limits.take(one));
        assertThatNoException().isThrownBy(() -> limits.take(UUID.randomUUID()));
    }

    @Test
    void whoeverGuessesWaits() {
        limits.takeWrong("192.0.2.1");
        limits.takeWrong("192.0.2.1");

        assertThatExceptionOfType(HttpProblem.class).isThrownBy(() -> limits.takeWrong("192.0.2.1"));
        assertThatNoException().isThrownBy(() -> limits.takeWrong("192.0.2.2"));
    }
}
