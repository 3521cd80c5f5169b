package vn.nenep.schedule;

/** Why another day is proposed. */
enum ConcernKind {
    /** The month ends before the day of the schedule: the 29th to the 31st. */
    NOT_IN_MONTH,
    /** Tết or a public holiday, or a day off by decision of an organisation. */
    HOLIDAY,
    WEEKEND,
    /** The cell meets on this day already. */
    CLASH
}
