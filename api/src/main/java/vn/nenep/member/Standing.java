package vn.nenep.member;

/** Whether a member is expected at a meeting, and why not. */
public enum Standing {
    /** Expected. */
    ACTIVE,
    /** Miễn công tác và sinh hoạt đảng (24-QĐ/TW, Art. 7). */
    EXEMPT,
    /** Sinh hoạt tạm thời elsewhere. */
    TEMPORARILY_AWAY,
    /** Guest from another cell by sinh hoạt tạm thời: attends here, votes at home. */
    TEMPORARILY_HERE,
    /** Armed forces on special duty. */
    SPECIAL_DUTY
}
