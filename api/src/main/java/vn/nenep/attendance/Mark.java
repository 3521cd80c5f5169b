package vn.nenep.attendance;

/** What was noted at the roll call. Late is present. */
public enum Mark {
    PRESENT,
    LATE,
    ABSENT_EXCUSED,
    ABSENT_UNEXCUSED;

    boolean isPresent() {
        return this == PRESENT || this == LATE;
    }
}
