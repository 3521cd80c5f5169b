package vn.nenep.meeting;

/**
 * How far a meeting is. From draft to closed each state follows the one before and none is skipped; until it opens, a
 * meeting may be put off or dropped.
 */
public enum MeetingState {
    DRAFT,
    ANNOUNCED,
    OPEN,
    CLOSED,
    /** Put off without a new day: it is announced again once it has one. */
    POSTPONED,
    /** Will not be held. */
    CANCELLED
}
