package vn.nenep.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many votes carry a decision, at the boundaries. */
class VoteRulesTest {

    private static final VoteThreshold MORE_THAN_HALF = new VoteThreshold(1, 2, true);
    private static final VoteThreshold TWO_THIRDS = new VoteThreshold(2, 3, false);

    @ParameterizedTest(name = "more than half of {0} is {1}, two thirds are {2}")
    @CsvSource({
        "1, 1, 1",
        "2, 2, 2",
        "3, 2, 2",
        "4, 3, 3",
        "5, 3, 4",
        "6, 4, 4",
        "20, 11, 14",
        "21, 11, 14",
        "22, 12, 15",
        "23, 12, 16",
        "24, 13, 16",
        "10000, 5001, 6667"
    })
    void votesThatCarry(int base, int ordinary, int admission) {
        assertThat(MORE_THAN_HALF.required(base)).isEqualTo(ordinary);
        assertThat(TWO_THIRDS.required(base)).isEqualTo(admission);
        assertThat(MORE_THAN_HALF.carries(ordinary, base)).isTrue();
        assertThat(MORE_THAN_HALF.carries(ordinary - 1, base)).isFalse();
        assertThat(TWO_THIRDS.carries(admission, base)).isTrue();
        assertThat(TWO_THIRDS.carries(admission - 1, base)).isFalse();
    }

    @Test
    void nothingIsCarriedWhereNobodyVotes() {
        assertThat(TWO_THIRDS.carries(0, 0)).isFalse();
        assertThat(MORE_THAN_HALF.carries(0, 0)).isFalse();
    }

    @ParameterizedTest(name = "on {0}: {1}/{2}")
    @CsvSource({"2000-01-01, 1, 2", "2025-05-25, 1, 2", "2025-05-26, 2, 3", "2030-01-01, 2, 3"})
    void theRuleIsThatOfTheDay(LocalDate day, int numerator, int denominator) {
        LocalDate change = LocalDate.of(2025, 5, 26);
        List<VoteRule> all = List.of(
                new VoteRule(VoteKind.ADMISSION, TWO_THIRDS, change, null),
                new VoteRule(VoteKind.ADMISSION, MORE_THAN_HALF, LocalDate.of(2011, 1, 19), change.minusDays(1)),
                new VoteRule(VoteKind.ORDINARY, new VoteThreshold(9, 10, false), LocalDate.of(1990, 1, 1), null));

        VoteThreshold found = VoteRule.of(VoteKind.ADMISSION, day, all).orElseThrow().threshold;

        assertThat(found.numerator()).isEqualTo(numerator);
        assertThat(found.denominator()).isEqualTo(denominator);
        assertThat(VoteRule.of(VoteKind.EXPULSION, day, all)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} spoke: {2}")
    @CsvSource({"0, 21, 0.0", "14, 21, 66.6", "21, 21, 100.0", "22, 21, 100.0", "1, 3, 33.3"})
    void theShareOfSpeakersIsRoundedDown(int speakers, int attendees, String percent) {
        assertThat(new SpeakerFigures(speakers, attendees).percent().orElseThrow())
                .hasToString(percent);
        assertThat(new SpeakerFigures(speakers, 0).percent()).isEmpty();
    }
}
