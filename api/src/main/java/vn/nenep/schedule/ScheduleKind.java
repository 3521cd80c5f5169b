package vn.nenep.schedule;

/** What the day of a regular meeting goes by. */
enum ScheduleKind {
    /** The same date each month: the 3rd. */
    DAY_OF_MONTH,
    /** The same weekday each month: the first Saturday. */
    NTH_WEEKDAY
}
