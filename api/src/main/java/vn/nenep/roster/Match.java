package vn.nenep.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the comparison found out about one row of the file, or about a member who is not in it.
 *
 * @param rowNumber line of the file; for members who are not in it, numbers after the last line
 * @param memberId who it is; null when nobody, or not sure
 * @param duplicateOf the earlier row of the same person
 * @param differences what the file has otherwise than the roster
 * @param candidates members whom it could also be
 */
record Match(
        int rowNumber,
        Proposal proposal,
        UUID memberId,
        Integer duplicateOf,
        Set<RosterDifference> differences,
        List<UUID> candidates,
        List<RowError> errors) {}
