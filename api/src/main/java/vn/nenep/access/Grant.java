package vn.nenep.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A role that somebody holds on an organisation and on everything below it.
 *
 * @param validFrom first day
 * @param validTo last day, null while open
 */
public record Grant(UUID id, Role role, UUID organizationId, LocalDate validFrom, LocalDate validTo) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
