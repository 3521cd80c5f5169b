package vn.nenep.meeting;

/** By the planned start. */
enum MeetingOrder {
    EARLIEST_FIRST,
    LATEST_FIRST
}
