package vn.nenep.access;

/** What kind of organisation roles are given on, as far as the rules of roles ask. */
public enum OrgLevel {
    COMMITTEE,
    CELL,
    /** Tổ đảng, a part of a cell: carries no roles of its own. */
    GROUP
}
