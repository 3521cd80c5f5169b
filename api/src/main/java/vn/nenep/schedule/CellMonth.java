package vn.nenep.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * The regular meeting of a cell in a month, as far as it is planned.
 *
 * @param setting null without a schedule
 * @param scheduled the day that the schedule names; null without a schedule
 * @param day on which it is or will be; null until somebody decides
 * @param proposed in place of the scheduled day; null when nothing speaks against that
 * @param meetingId null until there is one
 */
record CellMonth(
        UUID cellId,
        YearMonth month,
        MonthState state,
        ScheduleSetting setting,
        LocalDate scheduled,
        LocalDate day,
        List<Concern> concerns,
        LocalDate proposed,
        UUID meetingId) {

    static CellMonth withoutSchedule(UUID cellId, YearMonth month) {
        return new CellMonth(cellId, month, MonthState.WITHOUT_SCHEDULE, null, null, null, List.of(), null, null);
    }

    CellMonth created(UUID meetingId) {
        return new CellMonth(cellId, month, MonthState.CREATED, setting, scheduled, day, concerns, proposed, meetingId);
    }
}
