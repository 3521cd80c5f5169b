package vn.nenep.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A new cell has been made of some members of another one; observed in the same transaction by whoever keeps the members,
 * who refuses persons that do not belong to the source.
 *
 * @param day the new cell's first
 */
public record OrganizationSplit(UUID sourceId, UUID newId, List<UUID> memberIds, LocalDate day, String reason) {}
