package vn.nenep.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.platform.crypto.RotatingCode;

/** A code lives long enough to be typed, and never for a minute. */
class CheckInCodesTest {

    private static final Instant SHOWN = Instant.parse("2026-12-03T12:30:00Z");

    private final UUID meeting = UUID.randomUUID();
    private final byte[] secret = RotatingCode.newSecret();
    private final CheckInCodes codes = new CheckInCodes(meeting, secret);

    /** Seconds after the beginning of a step, whenever in that step the code was shown. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "0, 29, true",
        "0, 30, true",
        "0, 59, true",
        "0, 60, false",
        "29, 59, true",
        "29, 60, false",
        "0, -1, false",
        "0, 3600, false"
    })
    void isAcceptedWithinTheMinuteInWhichItWasShown(int shown, int tried, boolean accepted) {
        Instant then = SHOWN.plusSeconds(shown);

        assertThat(codes.accept(codes.digits(then), SHOWN.plusSeconds(tried))).isEqualTo(accepted);
        assertThat(codes.accept(codes.token(then), SHOWN.plusSeconds(tried))).isEqualTo(accepted);
    }

    @Test
    void changesWithTheStep() {
        assertThat(codes.changesAt(SHOWN)).isEqualTo(SHOWN.plusSeconds(30));
        assertThat(codes.changesAt(SHOWN.plusSeconds(29))).isEqualTo(SHOWN.plusSeconds(30));
        assertThat(codes.digits(SHOWN)).isEqualTo(codes.digits(SHOWN.plusSeconds(29)));
        assertThat(codes.token(SHOWN)).isNotEqualTo(codes.token(SHOWN.plusSeconds(30)));
    }

    @Test
    void isOfNoUseInAnotherMeetingOrWithAnotherSecret() {
        CheckInCodes other = new CheckInCodes(UUID.randomUUID(), secret);
        CheckInCodes fresh = new CheckInCodes(meeting, RotatingCode.newSecret());

        assertThat(other.accept(codes.token(SHOWN), SHOWN)).isFalse();
        assertThat(fresh.accept(codes.token(SHOWN), SHOWN)).isFalse();
    }

    @Test
    void hasSixDigitsAndManyOfThem() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String digits = codes.digits(SHOWN.plusSeconds(30L * i));
            assertThat(digits).matches("[0-9]{6}");
            seen.add(digits);
        }
        assertThat(seen).hasSizeGreaterThan(990);
    }
}
