package vn.nenep.member;

import java.util.UUID;

/**
 * One line of a cell's roster on one day.
 *
 * @param sortKey bytes that sort as Vietnamese names do
 */
public record RosterMember(
        UUID memberId, String fullName, byte[] sortKey, MemberCategory category, Standing standing) {}
