package vn.nenep.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What speaks against a day for the regular meeting of a cell, and which day to propose in its place. It proposes; people
 * decide.
 *
 * @param taken days on which the cell meets already
 */
record DayConcerns(Map<LocalDate, Holiday> holidays, Set<LocalDate> taken) {

    List<Concern> of(ScheduledDay scheduled, ScheduleSetting setting) {
        List<Concern> concerns = new ArrayList<>();
        if (!scheduled.inMonth()) {
            concerns.add(Concern.of(ConcernKind.NOT_IN_MONTH));
        }
        concerns.addAll(of(scheduled.day(), setting));
        return concerns;
    }

    /** The next day of the month without a concern, else the last one before; the day itself when there is none. */
    LocalDate propose(LocalDate day, ScheduleSetting setting) {
        YearMonth month = YearMonth.from(day);
        Stream<LocalDate> later = day.datesUntil(month.plusMonths(1).atDay(1));
        Stream<LocalDate> earlier =
                Stream.iterate(day.minusDays(1), month.atDay(1).minusDays(1)::isBefore, d -> d.minusDays(1));
        return Stream.concat(later, earlier)
                .filter(candidate -> of(candidate, setting).isEmpty())
                .findFirst()
                .orElse(day);
    }

    boolean isTaken(LocalDate day) {
        return taken.contains(day);
    }

    private List<Concern> of(LocalDate day, ScheduleSetting setting) {
        List<Concern> concerns = new ArrayList<>();
        Holiday holiday = holidays.get(day);
        if (holiday != null) {
            concerns.add(new Concern(ConcernKind.HOLIDAY, holiday.name()));
        }
        if (isWeekend(day) && !setting.weekendsAllowed() && setting.kind() == ScheduleKind.DAY_OF_MONTH) {
            concerns.add(Concern.of(ConcernKind.WEEKEND));
        }
        if (isTaken(day)) {
            concerns.add(Concern.of(ConcernKind.CLASH));
        }
        return concerns;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
