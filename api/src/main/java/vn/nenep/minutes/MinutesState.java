package vn.nenep.minutes;

/** How far the minutes of a meeting are. */
public enum MinutesState {
    /** Being written. */
    DRAFT,
    /** Read out to the meeting: those who were there confirm or object. A change of words makes it a draft again. */
    READ_OUT,
    /** Nobody's objection is open, and the time for objections is over or everybody has confirmed. */
    CONFIRMED,
    /** Final: corrections are addenda. */
    ADOPTED
}
