package vn.nenep.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentTokensTest {

    private static final Instant NOW = Instant.parse("2026-12-05T12:00:00Z");

    /** Never longer than the token itself is good. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-05T11:59:59Z, PT0S",
        "2026-12-05T12:00:00Z, PT0S",
        "2026-12-05T12:00:01Z, PT1S",
        "2026-12-05T12:01:00Z, PT1M",
        "2026-12-05T12:01:01Z, PT1M",
        "2026-12-06T12:00:00Z, PT1M"
    })
    void aTokenIsRememberedForAMinuteOrUntilItExpires(Instant expires, Duration remembered) {
        assertThat(RecentTokens.untilForgotten(expires, NOW)).isEqualTo(remembered);
    }
}
