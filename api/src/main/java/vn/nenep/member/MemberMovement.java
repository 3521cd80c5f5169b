package vn.nenep.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.access.Principal;

/**
 * All members of a cell go to another.
 *
 * @param on first day in the new cell
 * @param by null when the system itself does it
 */
record MemberMovement(UUID fromCell, UUID toCell, LocalDate on, String reason, Instant at, Principal by) {}
