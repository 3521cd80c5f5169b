package vn.nenep.schedule;

/** How far a cell's meeting of a month is on its way into the committee's notice. */
enum RegistrationState {
    NOT_REGISTERED,
    REGISTERED,
    /** Sent back with a reason, to be registered anew. */
    RETURNED,
    AGREED,
    /** Named in the committee's notice. */
    NOTICED
}
