package vn.nenep.roster;

import vn.nenep.member.MemberDetails;

/**
 * The way back from what a row did to a member.
 *
 * @param enrolled the member was entered
 * @param left the membership was ended
 * @param transferred the member was moved to another cell
 * @param corrected what was known of the person before; null when nothing of it was changed
 */
record RowInverse(boolean enrolled, boolean left, boolean transferred, MemberDetails corrected) {

    static RowInverse ofEnrolment() {
        return new RowInverse(true, false, false, null);
    }

    static RowInverse ofLeave() {
        return new RowInverse(false, true, false, null);
    }
}
