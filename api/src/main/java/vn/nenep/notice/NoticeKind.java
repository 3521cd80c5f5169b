package vn.nenep.notice;

/** What members are told about a meeting. */
public enum NoticeKind {
    ANNOUNCED,
    /** Another time, place, chair or programme. */
    CHANGED,
    /** Put off, to a new time or without one. */
    POSTPONED,
    CANCELLED
}
