package vn.nenep.member;

import java.util.UUID;

/**
 * One line of a cell's roster on one day.
 *
 * @param sortKey bytes that sort as Vietnamese names do
 * @param position the office held in this cell; a guest holds none here
 */
public record RosterMember(
        UUID memberId, String fullName, byte[] sortKey, MemberCategory category, Standing standing, Position position) {

    /** Whether the member belongs to the committee of the cell, or leads a cell that has none. */
    public boolean holdsOffice() {
        return position != Position.NONE;
    }
}
