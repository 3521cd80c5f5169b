package vn.nenep.access;

import java.util.UUID;

/**
 * What somebody asked for without the right to it.
 *
 * @param organizationId whose data it was; that of the caller's own role where it was nobody's in particular
 */
public record Refusal(Action action, UUID organizationId) {}
