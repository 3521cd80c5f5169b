package vn.nenep.roster;

import java.util.EnumSet;
import java.util.Set;

/** What people want done with a row. */
enum RowDecision {
    PENDING,
    /** As proposed. */
    ACCEPT,
    /** Leave the roster as it is. */
    SKIP,
    /** The row is this member: take over what the file says of them. */
    MATCH,
    /** The row is somebody who is not on the roster yet. */
    ADD,
    /** There is nothing to decide. */
    NONE;

    /** Those that make sense for a proposal. */
    static Set<RowDecision> possible(Proposal proposal) {
        return switch (proposal) {
            case UNCHANGED -> EnumSet.noneOf(RowDecision.class);
            case ADDED -> EnumSet.of(PENDING, ACCEPT, SKIP, MATCH);
            case LEFT -> EnumSet.of(PENDING, ACCEPT, SKIP);
            case ERROR -> EnumSet.of(PENDING, SKIP, MATCH);
            case MOVED, DUPLICATE, MISSPELT, CHANGED -> EnumSet.of(PENDING, ACCEPT, SKIP, MATCH, ADD);
        };
    }

    static RowDecision first(Proposal proposal) {
        return proposal == Proposal.UNCHANGED ? NONE : PENDING;
    }
}
