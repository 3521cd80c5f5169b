package vn.nenep.attendance;

/** Why a member's absences are worth a look. */
enum AlertKind {
    /** Absent with a reason too many times in a row. */
    EXCUSED_IN_A_ROW,
    /** Absent without a reason in too many months. */
    UNEXCUSED_MONTHS
}
