package vn.nenep.access;

import java.util.Set;
import java.util.UUID;

/**
 * An organisation's place in the tree.
 *
 * @param name of the organisation; null when there is none with this id
 * @param organizations itself and everything above it; empty when there is none
 */
public record Lineage(String name, Set<UUID> organizations) {

    public static final Lineage UNKNOWN = new Lineage(null, Set.of());
}
