package vn.nenep.document;

/** How far a document is. */
enum DocumentState {
    /** A job makes it. */
    WAITING,
    /** To be downloaded. */
    READY,
    /** The job could not make it. */
    FAILED
}
