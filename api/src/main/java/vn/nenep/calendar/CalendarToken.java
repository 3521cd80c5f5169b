package vn.nenep.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** By which secret somebody's calendar is known; only its digest is kept. */
@Entity
@Table(name = "calendar_token")
class CalendarToken {

    @Id
    @Column(name = "account_id")
    UUID accountId;

    @Version
    long version;

    byte[] digest;

    @Column(name = "renewed_at")
    Instant renewedAt;

    protected CalendarToken() {}

    CalendarToken(UUID accountId) {
        this.accountId = accountId;
    }

    /** The one before is worth nothing from now on. */
    void renew(Secret secret, Instant now) {
        digest = secret.digest();
        renewedAt = now;
    }
}
