package vn.nenep.member;

/** The office that a member holds in the cell. */
public enum Position {
    SECRETARY,
    DEPUTY_SECRETARY,
    COMMITTEE_MEMBER,
    NONE
}
