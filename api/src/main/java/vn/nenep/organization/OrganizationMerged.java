package vn.nenep.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One organisation has become part of another; observed in the same transaction. Whoever belongs to the source belongs to
 * the target from that day on. What was done before stays with the source.
 *
 * @param day the first on which the source is no more
 */
public record OrganizationMerged(UUID sourceId, UUID targetId, LocalDate day, String reason) {}
