package vn.nenep.attendance;

/** Where a mark comes from. */
public enum MarkSource {
    /** Noted by whoever took the roll. */
    ROLL_CALL,
    /** The member showed the code of the room. */
    CHECK_IN,
    /** The member's own request for leave was agreed to. */
    LEAVE_REQUEST,
    /** As LEAVE_REQUEST, asked for by somebody else on the member's behalf. */
    ON_BEHALF,
    /** Corrected after the close, with a reason. */
    AMENDMENT
}
