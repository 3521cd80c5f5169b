package vn.nenep.schedule;

enum HolidayKind {
    /** Tết Nguyên đán. */
    TET,
    /** By law for the whole country. */
    PUBLIC,
    /** By decision of an organisation of the tree, for itself and everything below it. */
    LOCAL
}
