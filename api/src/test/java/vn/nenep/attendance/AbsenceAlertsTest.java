package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.attendance.AbsenceAlerts.Alert;
import vn.nenep.member.Standing;

/** More than three excused absences in a row in a year; unexcused ones in three months of a year (domain, 7.3). */
class AbsenceAlertsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final AbsenceAlerts ALERTS =
            new AbsenceAlerts(AttendanceRules.on(LocalDate.of(2026, 12, 31), RulesFixture.shipped()), ZONE);

    /** One letter for each month: P present, L late, E excused, U unexcused, - no mark. */
    @ParameterizedTest
    @CsvSource({
        "PPPPPPPPPPPP, ,                 0",
        "EEE,          ,                 0",
        "EEEE,         EXCUSED_IN_A_ROW, 4",
        "EEEEE,        EXCUSED_IN_A_ROW, 5",
        "EEEPE,        ,                 0",
        "EEELE,        ,                 0",
        "EEUEE,        ,                 0",
        "PEEEEP,       EXCUSED_IN_A_ROW, 4",
        "EEEEPEEEEE,   EXCUSED_IN_A_ROW, 5",
        "UU,           ,                 0",
        "UUU,          UNEXCUSED_MONTHS, 3",
        "UPPUPPPPU,    UNEXCUSED_MONTHS, 3",
        "UUUUUU,       UNEXCUSED_MONTHS, 6",
        "------,       ,                 0",
    })
    void looksAtAYear(String year, AlertKind kind, int count) {
        List<Alert> alerts = ALERTS.of(months(year, Standing.ACTIVE));

        if (kind == null) {
            assertThat(alerts).isEmpty();
        } else {
            assertThat(alerts).singleElement().satisfies(alert -> {
                assertThat(alert.kind()).isEqualTo(kind);
                assertThat(alert.count()).isEqualTo(count);
                assertThat(alert.threshold()).isEqualTo(3);
                assertThat(alert.absences()).hasSize(count);
            });
        }
    }

    @Test
    void bothGroundsAreNamed() {
        assertThat(ALERTS.of(months("EEEEUUU", Standing.ACTIVE)))
                .extracting(Alert::kind)
                .containsExactly(AlertKind.EXCUSED_IN_A_ROW, AlertKind.UNEXCUSED_MONTHS);
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT", "SPECIAL_DUTY", "TEMPORARILY_AWAY"})
    void whoeverIsNotExpectedIsNotLookedAt(Standing standing) {
        assertThat(ALERTS.of(months("EEEEUUUU", standing))).isEmpty();
    }

    @Test
    void meetingsOfAnExemptionNeitherLengthenNorEndARow() {
        List<MemberDay> days = new ArrayList<>(months("EE", Standing.ACTIVE));
        days.add(day(3, Mark.ABSENT_EXCUSED, Standing.EXEMPT));
        days.add(day(4, Mark.ABSENT_EXCUSED, Standing.ACTIVE));

        assertThat(ALERTS.of(days)).isEmpty();
    }

    /** Twice in one month is one month; the month is that of the cells, not of Greenwich. */
    @Test
    void monthsAreCountedAndNotMeetings() {
        List<MemberDay> twiceInAMonth =
                List.of(day("2026-03-03T12:00:00Z"), day("2026-03-20T12:00:00Z"), day("2026-04-03T12:00:00Z"));
        List<MemberDay> atMidnight =
                List.of(day("2026-02-28T16:59:59Z"), day("2026-02-28T17:00:00Z"), day("2026-04-03T12:00:00Z"));

        assertThat(ALERTS.of(twiceInAMonth)).isEmpty();
        assertThat(ALERTS.of(atMidnight)).hasSize(1);
    }

    private static List<MemberDay> months(String year, Standing standing) {
        List<MemberDay> days = new ArrayList<>();
        for (int i = 0; i < year.length(); i++) {
            Mark mark = switch (year.charAt(i)) {
                case 'P' -> Mark.PRESENT;
                case 'L' -> Mark.LATE;
                case 'E' -> Mark.ABSENT_EXCUSED;
                case 'U' -> Mark.ABSENT_UNEXCUSED;
                default -> null;
            };
            days.add(day(i + 1, mark, standing));
        }
        return days;
    }

    private static MemberDay day(int month, Mark mark, Standing standing) {
        return day(LocalDate.of(2026, month, 3).atTime(19, 30).atZone(ZONE).toInstant(), mark, standing);
    }

    private static MemberDay day(String instant) {
        return day(Instant.parse(instant), Mark.ABSENT_UNEXCUSED, Standing.ACTIVE);
    }

    private static MemberDay day(Instant start, Mark mark, Standing standing) {
        return new MemberDay(new UUID(0, 1), new UUID(0, 2), "Đỗ Thị Ưởng", UUID.randomUUID(), start, standing, mark);
    }
}
