package vn.nenep.access;

import java.util.Set;
import java.util.UUID;

/**
 * What is asked for, as far as rights go.
 *
 * @param organizationId whose data it is
 * @param lineage that organisation and everything above it
 * @param personallyConcerned members whom the record names as its subject or author; they read it whatever their role
 */
public record ResourceRef(UUID organizationId, Set<UUID> lineage, Set<UUID> personallyConcerned) {}
