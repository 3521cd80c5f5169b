package vn.nenep.schedule;

/** How far the regular meeting of a cell in a month is. */
enum MonthState {
    /** Nothing speaks against the day, or somebody has decided. */
    READY,
    /** Made by this call. */
    CREATED,
    /** There was one before. */
    EXISTING,
    /** Something speaks against the day: another one is proposed, and somebody has to decide. */
    UNDECIDED,
    /** The day is over. */
    PAST,
    /** Nobody has set a schedule for this month. */
    WITHOUT_SCHEDULE
}
