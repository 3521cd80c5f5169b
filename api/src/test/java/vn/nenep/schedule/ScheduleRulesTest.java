package vn.nenep.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which schedule holds, which day it names, and what speaks against the day. */
class ScheduleRulesTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID WARD = UUID.randomUUID();
    private static final UUID PROVINCE = UUID.randomUUID();
    private static final List<UUID> LINEAGE = List.of(CELL, WARD, PROVINCE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant BEFORE = Instant.parse("2025-01-01T00:00:00Z");

    @Test
    void theNearestHoldsUntilTheNextBegins() {
        var periods = Map.of(
                CELL, List.of(period("2026-01-01", day(3)), period("2026-12-01", day(5))),
                WARD, List.of(period("2020-01-01", day(10))));

        assertThat(EffectiveSchedule.on(DAY, LINEAGE, periods)).hasValueSatisfying(held -> {
            assertThat(held.setBy()).isEqualTo(CELL);
            assertThat(held.setting().dayOfMonth()).isEqualTo(3);
        });
        assertThat(dayIn(periods, "2026-12-01")).isEqualTo(5);
        assertThat(dayIn(periods, "2025-12-31")).isEqualTo(10);
        assertThat(EffectiveSchedule.on(LocalDate.of(2019, 12, 31), LINEAGE, periods))
                .isEmpty();
    }

    @Test
    void aPeriodWithoutASettingFollowsTheCommittee() {
        var periods = Map.of(
                CELL, List.of(period("2026-01-01", day(3)), period("2026-06-01", null)),
                WARD, List.of(period("2020-01-01", day(10))));

        assertThat(dayIn(periods, "2026-05-31")).isEqualTo(3);
        assertThat(dayIn(periods, "2026-06-01")).isEqualTo(10);
    }

    @Test
    void theHighestLockGoesBeforeAllBelow() {
        var periods = Map.of(
                CELL, List.of(period("2026-01-01", day(3))),
                WARD, List.of(period("2026-01-01", locked(10))),
                PROVINCE, List.of(period("2026-01-01", locked(15))));

        assertThat(dayIn(periods, "2026-11-21")).isEqualTo(15);
        assertThat(EffectiveSchedule.lockAbove(DAY, LINEAGE, periods)).isPresent();
        assertThat(EffectiveSchedule.lockAbove(DAY, List.of(PROVINCE), periods)).isEmpty();
    }

    @ParameterizedTest(name = "cell {0}, ward {1} (locked {2}), province {3}: {4}")
    @CsvSource({
        ",      ,      false, ,      false",
        "true,  ,      false, ,      true",
        ",      true,  false, ,      true",
        ",      ,      false, true,  true",
        "false, true,  false, ,      false",
        "true,  false, false, ,      true",
        "true,  false, true,  ,      false",
        "false, true,  true,  ,      true",
        "true,  ,      true,  ,      true"
    })
    void onlineOnlyWhereSomebodyAllowsIt(
            Boolean cell, Boolean ward, boolean locked, Boolean province, boolean allowed) {
        var periods = Map.of(
                CELL, List.of(period("2026-01-01", online(cell, false))),
                WARD, List.of(period("2026-01-01", online(ward, locked))),
                PROVINCE, List.of(period("2026-01-01", online(province, false))));

        assertThat(EffectiveSchedule.allowsOnline(DAY, LINEAGE, periods)).isEqualTo(allowed);
        assertThat(EffectiveSchedule.allowsOnline(LocalDate.of(2025, 12, 31), LINEAGE, periods))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-02, 2026-02-03, true",
        "28, 2026-02, 2026-02-28, true",
        "29, 2026-02, 2026-02-28, false",
        "29, 2028-02, 2028-02-29, true",
        "31, 2026-04, 2026-04-30, false",
        "31, 2026-05, 2026-05-31, true"
    })
    void theDayOfAMonth(int dayOfMonth, String month, LocalDate expected, boolean inMonth) {
        assertThat(ScheduledDay.of(day(dayOfMonth), YearMonth.parse(month)))
                .isEqualTo(new ScheduledDay(expected, inMonth));
    }

    @ParameterizedTest
    @CsvSource({
        "1, SATURDAY, 2026-11, 2026-11-07",
        "1, SUNDAY, 2026-11, 2026-11-01",
        "4, MONDAY, 2026-11, 2026-11-23",
        "5, MONDAY, 2026-11, 2026-11-30",
        "5, SATURDAY, 2026-11, 2026-11-28"
    })
    void theWeekdayOfAMonth(int week, DayOfWeek weekday, String month, LocalDate expected) {
        assertThat(ScheduledDay.of(weekday(week, weekday), YearMonth.parse(month)))
                .isEqualTo(new ScheduledDay(expected, true));
    }

    /** Tết 2026 is 16 to 20 February, and the weekend follows. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-17, HOLIDAY, 2026-02-23",
        "2026-02-21, WEEKEND, 2026-02-23",
        "2026-02-28, WEEKEND, 2026-02-27",
        "2026-02-10, CLASH, 2026-02-11"
    })
    void whatSpeaksAgainstADayAndWhichIsProposed(LocalDate day, ConcernKind kind, LocalDate proposed) {
        DayConcerns concerns = new DayConcerns(tet(), Set.of(LocalDate.of(2026, 2, 10)));
        ScheduleSetting setting = day(day.getDayOfMonth());

        assertThat(concerns.of(new ScheduledDay(day, true), setting))
                .extracting(Concern::kind)
                .containsExactly(kind);
        assertThat(concerns.propose(day, setting)).isEqualTo(proposed);
    }

    @Test
    void whoMeetsOnSaturdaysBySettingIsNotAskedAboutThem() {
        DayConcerns concerns = new DayConcerns(tet(), Set.of());
        LocalDate saturday = LocalDate.of(2026, 2, 7);

        assertThat(concerns.of(new ScheduledDay(saturday, true), weekday(1, DayOfWeek.SATURDAY)))
                .isEmpty();
        assertThat(concerns.of(new ScheduledDay(LocalDate.of(2026, 2, 21), true), weekday(3, DayOfWeek.SATURDAY)))
                .isEmpty();
    }

    @Test
    void aMonthThatIsTooShortIsAConcernOfItsOwn() {
        DayConcerns concerns = new DayConcerns(Map.of(), Set.of());

        assertThat(concerns.of(ScheduledDay.of(day(31), YearMonth.of(2026, 6)), day(31)))
                .extracting(Concern::kind)
                .containsExactly(ConcernKind.NOT_IN_MONTH);
    }

    @Test
    void aMonthIsReadyOnlyWithoutConcernOrByDecision() {
        LocalDate tet = LocalDate.of(2026, 2, 17);
        LocalDate chosen = LocalDate.of(2026, 2, 11);
        LocalDate taken = LocalDate.of(2026, 2, 10);

        assertThat(month(17, List.of()).state()).isEqualTo(MonthState.UNDECIDED);
        assertThat(month(17, List.of(new DayDecision(tet, chosen, null))).day()).isEqualTo(chosen);
        assertThat(month(17, List.of(new DayDecision(tet, tet, null))).state()).isEqualTo(MonthState.READY);
        assertThat(month(17, List.of(new DayDecision(tet, chosen, WARD))).state())
                .isEqualTo(MonthState.UNDECIDED);
        // A decision for all does not put two meetings of a cell on one day; its own does.
        assertThat(month(17, List.of(new DayDecision(tet, taken, null))).state())
                .isEqualTo(MonthState.UNDECIDED);
        assertThat(month(17, List.of(new DayDecision(tet, taken, CELL))).state())
                .isEqualTo(MonthState.READY);
        assertThat(month(3, List.of()).state()).isEqualTo(MonthState.READY);
    }

    @Test
    void whatIsSaidNearerGoesBeforeWhatIsSaidAbove() {
        LocalDate day = LocalDate.of(2026, 3, 26);
        var lists = Map.of(
                PROVINCE, List.of(new HolidayEntry(day, "Ngày hội của tỉnh", true, null)),
                WARD, List.of(new HolidayEntry(day, "Làm việc bình thường", false, null)));

        assertThat(Holiday.of(List.of(), List.of(PROVINCE), lists)).containsOnlyKeys(day);
        assertThat(Holiday.of(List.of(), LINEAGE, lists)).isEmpty();
    }

    private static CellMonth month(int dayOfMonth, List<DayDecision> decisions) {
        var periods = Map.of(CELL, List.of(period("2020-01-01", day(dayOfMonth))));
        DayConcerns concerns = new DayConcerns(tet(), Set.of(LocalDate.of(2026, 2, 10)));
        return new CellYear(CELL, LINEAGE, periods, concerns, Map.of(), decisions)
                .of(YearMonth.of(2026, 2), BEFORE, ZONE);
    }

    private static Map<LocalDate, Holiday> tet() {
        return LocalDate.of(2026, 2, 16)
                .datesUntil(LocalDate.of(2026, 2, 21))
                .collect(java.util.stream.Collectors.toMap(
                        day -> day, day -> new Holiday(day, HolidayKind.TET, "Tết Nguyên đán", null, null)));
    }

    private static int dayIn(Map<UUID, List<SchedulePeriod>> periods, String day) {
        return EffectiveSchedule.on(LocalDate.parse(day), LINEAGE, periods)
                .orElseThrow()
                .setting()
                .dayOfMonth();
    }

    private static SchedulePeriod period(String from, ScheduleSetting setting) {
        return new SchedulePeriod(LocalDate.parse(from), setting);
    }

    private static ScheduleSetting online(Boolean allowed, boolean locked) {
        return new ScheduleSetting(
                ScheduleKind.DAY_OF_MONTH,
                3,
                null,
                null,
                "19:30",
                105,
                "Nhà văn hóa",
                false,
                locked,
                null,
                null,
                allowed);
    }

    private static ScheduleSetting day(int dayOfMonth) {
        return setting(ScheduleKind.DAY_OF_MONTH, dayOfMonth, null, null, false);
    }

    private static ScheduleSetting locked(int dayOfMonth) {
        return setting(ScheduleKind.DAY_OF_MONTH, dayOfMonth, null, null, true);
    }

    private static ScheduleSetting weekday(int week, DayOfWeek weekday) {
        return setting(ScheduleKind.NTH_WEEKDAY, null, week, weekday, false);
    }

    private static ScheduleSetting setting(
            ScheduleKind kind, Integer dayOfMonth, Integer week, DayOfWeek weekday, boolean locked) {
        return new ScheduleSetting(
                kind, dayOfMonth, week, weekday, "19:30", 105, "Nhà văn hóa", false, locked, null, null, null);
    }
}
