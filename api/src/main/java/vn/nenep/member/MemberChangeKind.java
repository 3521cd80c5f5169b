package vn.nenep.member;

/** What can happen to a membership. */
enum MemberChangeKind {
    ENROLLED,
    CORRECTED,
    TRANSFERRED,
    LEFT,
    EXEMPTION_GRANTED,
    EXEMPTION_ENDED,
    TEMPORARY_TRANSFER_STARTED,
    TEMPORARY_TRANSFER_ENDED,
    SPECIAL_DUTY_STARTED,
    SPECIAL_DUTY_ENDED,
    /** A transfer by mistake was taken back. */
    TRANSFER_UNDONE,
    /** A leave by mistake was taken back. */
    LEAVE_UNDONE
}
