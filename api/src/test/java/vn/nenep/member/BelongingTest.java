package vn.nenep.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.member.Belonging.Period;
import vn.nenep.member.Belonging.Stay;

class BelongingTest {

    private static final UUID HOME = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();
    private static final UUID HOST = UUID.randomUUID();

    /** In HOME until the end of June, in NEXT from July on; a guest of HOST in March, exempt in September. */
    private static final Belonging ONE = new Belonging(
            List.of(new Stay(HOME, day("2026-01-01"), day("2026-06-30")), new Stay(NEXT, day("2026-07-01"), null)),
            List.of(
                    new Period(Standing.TEMPORARILY_AWAY, HOST, day("2026-03-01"), day("2026-03-31")),
                    new Period(Standing.EXEMPT, null, day("2026-09-01"), day("2026-09-30"))));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, false, false, false",
        "2026-01-01, true,  false, false",
        "2026-02-28, true,  false, false",
        "2026-03-01, false, false, true",
        "2026-03-31, false, false, true",
        "2026-04-01, true,  false, false",
        "2026-06-30, true,  false, false",
        "2026-07-01, false, true,  false",
        "2026-09-01, false, false, false",
        "2026-09-30, false, false, false",
        "2026-10-01, false, true,  false"
    })
    void whoConvenesOnWhichDay(LocalDate day, boolean home, boolean next, boolean host) {
        assertThat(ONE.isConvened(HOME, day)).isEqualTo(home);
        assertThat(ONE.isConvened(NEXT, day)).isEqualTo(next);
        assertThat(ONE.isConvened(HOST, day)).isEqualTo(host);
    }

    @Test
    void everyCellThatEverConvenedThem() {
        assertThat(ONE.cells()).containsExactlyInAnyOrder(HOME, NEXT, HOST);
        assertThat(ONE.isMemberOn(day("2026-12-01"))).isTrue();
        assertThat(ONE.isMemberOn(day("2025-12-01"))).isFalse();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
