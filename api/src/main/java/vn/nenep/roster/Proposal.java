package vn.nenep.roster;

/** What the comparison makes of a row. */
enum Proposal {
    /** In both, and alike. */
    UNCHANGED,
    /** In the file only. */
    ADDED,
    /** In both, in different cells. */
    MOVED,
    /** On the roster only. */
    LEFT,
    /** Twice in the file. */
    DUPLICATE,
    /** In both, with a slightly different name. */
    MISSPELT,
    /** In both, with other days, card number or contacts. */
    CHANGED,
    /** The row cannot be understood. */
    ERROR
}
