package vn.nenep.access;

/** Who signs in with an account. */
enum AccountKind {
    PERSON,
    /** A program of the province, with a credential of its own. */
    MACHINE
}
