package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRhythmTest {

    @ParameterizedTest
    @CsvSource({
        "3, 2026-01-01, 2026-06-30",
        "3, 2026-03-31, 2026-06-30",
        "3, 2026-04-01, 2026-09-30",
        "3, 2026-11-21, 2027-03-31",
        "6, 2026-02-10, 2026-12-31",
        "1, 2026-12-31, 2027-01-31",
        "12, 2026-05-05, 2027-12-31"
    })
    void theNextOneIsDueWithThePeriodAfterTheLast(int months, LocalDate last, LocalDate due) {
        ReviewRhythm rhythm = new ReviewRhythm(months);

        assertThat(rhythm.dueOn(last, last)).isEqualTo(due);
        assertThat(rhythm.isOverdue(last, due)).isFalse();
        assertThat(rhythm.isOverdue(last, due.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2025-12-31", "2026-11-21, 2026-09-30", "2026-12-31, 2026-09-30"})
    void whatWasNeverReviewedIsOverdue(LocalDate today, LocalDate due) {
        ReviewRhythm rhythm = new ReviewRhythm(3);

        assertThat(rhythm.dueOn(null, today)).isEqualTo(due);
        assertThat(rhythm.isOverdue(null, today)).isTrue();
        assertThat(rhythm.isDone(null, today)).isFalse();
    }

    @Test
    void itIsDoneFromTheFirstDayOfThePeriodOn() {
        ReviewRhythm rhythm = new ReviewRhythm(3);
        LocalDate today = LocalDate.of(2026, 5, 20);

        assertThat(rhythm.isDone(LocalDate.of(2026, 3, 31), today)).isFalse();
        assertThat(rhythm.isDone(LocalDate.of(2026, 4, 1), today)).isTrue();
        assertThat(rhythm.isDone(today, today)).isTrue();
    }
}
