package vn.nenep.access;

/** What was decided and why. Only {@link Permit} lets anything happen. */
public sealed interface Decision {

    /** @param by the grant that allowed it, null when the person is concerned personally */
    record Permit(Grant by) implements Decision {}

    record Deny(Reason reason) implements Decision {}

    enum Reason {
        /** No role anywhere above the resource: its existence is not shown either. */
        OUT_OF_SCOPE,
        /** A role in scope, but not one that may do this. */
        ROLE_NOT_ENOUGH
    }

    default boolean permitted() {
        return this instanceof Permit;
    }
}
