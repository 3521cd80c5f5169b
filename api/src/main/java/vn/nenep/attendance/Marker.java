package vn.nenep.attendance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.nenep.access.Principal;

/** By whom, when and on what ground a mark is set. */
record Marker(MarkSource source, Instant at, UUID accountId, String name) {

    static Marker of(MarkSource source, Instant at, Principal by) {
        return new Marker(source, at.truncatedTo(ChronoUnit.MICROS), by.accountId(), by.displayName());
    }
}
