package vn.nenep.organization;

/** What happened to an organisation. */
enum ChangeKind {
    CREATED,
    /** Code, name, type or zone. */
    UPDATED,
    MOVED,
    /** Became part of another one, and was closed. */
    MERGED,
    /** Another one became part of it. */
    ABSORBED,
    /** Gave members to a new cell. */
    SPLIT,
    CLOSED
}
