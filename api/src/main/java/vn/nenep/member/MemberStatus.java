package vn.nenep.member;

/** Whether somebody is a member of a cell here, or was. */
public enum MemberStatus {
    CURRENT,
    /** Died, removed or moved away; on no roster after the last day, and never deleted. */
    LEFT
}
