package vn.nenep.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarTokenRepository implements PanacheRepositoryBase<CalendarToken, UUID> {

    /** Two renewals at once come one after the other. */
    CalendarToken forChange(UUID accountId) {
        return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(() -> new CalendarToken(accountId));
    }

    Optional<UUID> accountOf(Secret secret) {
        return find("digest", secret.digest()).firstResultOptional().map(found -> found.accountId);
    }
}
