package vn.nenep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A cell's regular meetings of a year, by its schedule, its days off, what it has planned already and what somebody decided.
 * Plain: the same question always has the same answer.
 *
 * @param lineage the cell and everything above it, the nearest first
 * @param existing regular meetings that are there, by the month that they are for
 */
record CellYear(
        UUID cellId,
        List<UUID> lineage,
        Map<UUID, List<SchedulePeriod>> periods,
        DayConcerns concerns,
        Map<YearMonth, Existing> existing,
        List<DayDecision> decisions) {

    /** A meeting that is there already. */
    record Existing(UUID meetingId, LocalDate day) {}

    CellMonth of(YearMonth month, Instant now, ZoneId zone) {
        Optional<EffectiveSchedule> schedule = EffectiveSchedule.on(month.atDay(1), lineage, periods);
        if (schedule.isEmpty()) {
            return withoutSchedule(month);
        }
        ScheduleSetting setting = schedule.get().setting();
        ScheduledDay scheduled = ScheduledDay.of(setting, month);
        Existing there = existing.get(month);
        if (there != null) {
            return new CellMonth(
                    cellId,
                    month,
                    MonthState.EXISTING,
                    setting,
                    scheduled.day(),
                    there.day,
                    List.of(),
                    null,
                    there.meetingId);
        }
        List<Concern> found = concerns.of(scheduled, setting);
        LocalDate proposed = found.isEmpty() ? null : concerns.propose(scheduled.day(), setting);
        LocalDate day = decided(scheduled.day()).orElse(found.isEmpty() ? scheduled.day() : null);
        MonthState state = state(day == null ? later(scheduled.day(), proposed) : day, day != null, setting, now, zone);
        return new CellMonth(cellId, month, state, setting, scheduled.day(), day, found, proposed, null);
    }

    private CellMonth withoutSchedule(YearMonth month) {
        Existing there = existing.get(month);
        return there == null
                ? CellMonth.withoutSchedule(cellId, month)
                : new CellMonth(
                        cellId, month, MonthState.EXISTING, null, null, there.day, List.of(), null, there.meetingId);
    }

    /** The cell's own decision; else the one for all, unless the cell meets on that day already. */
    private Optional<LocalDate> decided(LocalDate scheduled) {
        Optional<LocalDate> own = decision(scheduled, cellId);
        return own.isPresent() ? own : decision(scheduled, null).filter(day -> !concerns.isTaken(day));
    }

    private Optional<LocalDate> decision(LocalDate scheduled, UUID organizationId) {
        return decisions.stream()
                .filter(decision -> decision.scheduledDay().equals(scheduled))
                .filter(decision -> organizationId == null
                        ? decision.organizationId() == null
                        : organizationId.equals(decision.organizationId()))
                .map(DayDecision::day)
                .findFirst();
    }

    private static MonthState state(LocalDate day, boolean decided, ScheduleSetting setting, Instant now, ZoneId zone) {
        if (day.atTime(setting.start()).atZone(zone).toInstant().isBefore(now)) {
            return MonthState.PAST;
        }
        return decided ? MonthState.READY : MonthState.UNDECIDED;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
