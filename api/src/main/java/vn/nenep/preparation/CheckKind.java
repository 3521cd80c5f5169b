package vn.nenep.preparation;

/** What a meeting is held against. */
enum CheckKind {
    DURATION,
    NOTICE,
    DOCUMENTS,
    HANDBOOK,
    PRE_MEETING,
    THEMATIC_BESIDE_REGULAR,
    NOT_MERGED
}
