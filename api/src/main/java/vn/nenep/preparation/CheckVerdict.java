package vn.nenep.preparation;

/** What came out. */
enum CheckVerdict {
    MET,
    NOT_MET,
    /** Not yet, and there is still time. */
    PENDING,
    /** The rule leaves this cell out. */
    NOT_ASSESSED
}
