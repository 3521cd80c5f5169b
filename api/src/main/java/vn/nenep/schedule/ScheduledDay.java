package vn.nenep.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * The day that a schedule names in a month.
 *
 * @param inMonth false when the month is too short for it: then the day is the last one
 */
record ScheduledDay(LocalDate day, boolean inMonth) {

    private static final int LAST_WEEK = 5;

    static ScheduledDay of(ScheduleSetting setting, YearMonth month) {
        return switch (setting.kind()) {
            case DAY_OF_MONTH ->
                month.isValidDay(setting.dayOfMonth())
                        ? new ScheduledDay(month.atDay(setting.dayOfMonth()), true)
                        : new ScheduledDay(month.atEndOfMonth(), false);
            case NTH_WEEKDAY -> {
                int week = setting.weekOfMonth() == LAST_WEEK ? -1 : setting.weekOfMonth();
                yield new ScheduledDay(
                        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, setting.weekday())), true);
            }
        };
    }
}
