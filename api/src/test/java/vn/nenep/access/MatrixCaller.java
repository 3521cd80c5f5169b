package vn.nenep.access;

import java.util.UUID;

/**
 * Somebody who calls: an account with one role somewhere.
 *
 * @param role null for those who have none
 * @param subject null for a call without credentials
 * @param accountId null for a sign-in without an account
 */
record MatrixCaller(Role role, Relation relation, String subject, UUID accountId) {

    /** How the organisation of the caller's role lies to that of the object. */
    enum Relation {
        OWN(true),
        PARENT(true),
        TOP(true),
        /** The role is on the organisation itself, and the caller is the person whom some of its records name. */
        SELF(true),
        CHILD(false),
        GRANDCHILD(false),
        SIBLING(false),
        OTHER_BRANCH(false),
        OTHER_PROVINCE(false),
        /** The person whom the records name, with a role in another branch. */
        SELF_ELSEWHERE(false),
        /** The role was held on the organisation itself until yesterday. */
        ENDED(false),
        /** The role will be held on the organisation itself from tomorrow on. */
        COMING(false),
        NO_ROLE(false),
        ENDED_ACCOUNT(false),
        UNLINKED(false),
        ANONYMOUS(false);

        /** Whether the role reaches the organisation: it is there or above it, and it is today. */
        final boolean reaches;

        Relation(boolean reaches) {
            this.reaches = reaches;
        }
    }

    /** Has no role today, and an account. */
    boolean isNobody() {
        return relation == Relation.NO_ROLE || relation == Relation.ENDED || relation == Relation.COMING;
    }

    /** Is the person whom the records "about me" name. */
    boolean isMe() {
        return relation == Relation.SELF || relation == Relation.SELF_ELSEWHERE;
    }

    @Override
    public String toString() {
        return (role == null ? "" : role + " ") + relation;
    }
}
