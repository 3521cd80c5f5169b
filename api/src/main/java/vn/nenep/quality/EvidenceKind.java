package vn.nenep.quality;

/** What a criterion can be measured by from records that exist. */
enum EvidenceKind {
    /** Minutes between actual start and end. */
    DURATION,
    /** Percent of attendance, and whether anybody was absent without a reason. */
    ATTENDANCE
}
