package vn.nenep.access;

import java.util.Set;
import java.util.UUID;

/**
 * Where somebody may do one thing: these organisations and everything below them. List queries take it as a parameter,
 * so that a query without a scope does not compile.
 */
public record OrgScope(Set<UUID> roots) {

    /** The HQL condition for "in this scope", over the tree's closure; its parameter {@code :roots} is {@link #roots}. */
    public static String within(String organizationId) {
        return "exists (select 1 from OrganizationPath path where path.descendantId = " + organizationId
                + " and path.ancestorId in :roots)";
    }
}
