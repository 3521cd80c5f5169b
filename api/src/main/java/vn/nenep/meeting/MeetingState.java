package vn.nenep.meeting;

/** How far a meeting is. Each state follows the one before; none is skipped, none comes back. */
public enum MeetingState {
    DRAFT,
    ANNOUNCED,
    OPEN,
    CLOSED
}
