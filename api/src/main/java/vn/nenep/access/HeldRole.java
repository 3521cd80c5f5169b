package vn.nenep.access;

/**
 * An assignment with the people around it.
 *
 * @param givenBy name; null for what the system began with
 * @param endedBy name; null unless somebody ended it
 * @param delegatedBy name of the one who is stood in for; null unless delegated
 */
record HeldRole(RoleAssignment assignment, Account holder, String givenBy, String endedBy, String delegatedBy) {}
