package vn.nenep.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource({
        // from, to, other from, other to, overlap; days of one month, empty while open
        "10, 20, 1, 9, false",
        "10, 20, 1, 10, true",
        "10, 20, 20, 25, true",
        "10, 20, 21, 25, false",
        "10, 20, 12, 15, true",
        "10, 20, 1, 31, true",
        "10, 20, 10, 20, true",
        "10, 10, 10, 10, true",
        "10, , 1, 9, false",
        "10, , 1, 10, true",
        "10, , 25, , true",
        "10, , 1, , true",
        "10, 20, 20, , true",
        "10, 20, 21, , false",
        "10, 9, 10, 10, false",
        "10, 9, 5, 20, false",
        "10, 9, 1, , false",
        "10, 9, 10, 9, false"
    })
    void twoStandingsShareADay(int from, Integer to, int otherFrom, Integer otherTo, boolean overlap) {
        DaySpan one = span(from, to);
        DaySpan other = span(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
        assertThat(one.overlapsAny(List.of(span(1, 0), other))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 9, false",
        "10, 20, 10, true",
        "10, 20, 20, true",
        "10, 20, 21, false",
        "10, , 31, true",
        "10, 9, 10, false",
        "10, 9, 9, false"
    })
    void aDayLiesInIt(int from, Integer to, int day, boolean contained) {
        assertThat(span(from, to).contains(day(day))).isEqualTo(contained);
    }

    @Test
    void nothingOverlapsNothing() {
        assertThat(span(1, null).overlapsAny(List.of())).isFalse();
    }

    private static DaySpan span(int from, Integer to) {
        return new DaySpan(day(from), to == null ? null : day(to));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 9, 30).plusDays(day);
    }
}
