package vn.nenep.platform.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** An idempotency key that was used, and what it made. */
@Entity
@Table(name = "creation_key")
class CreationKey {

    static final String UNIQUE = "uk_creation_key";

    @Id
    UUID id = Ids.next();

    /** Who used it: keys of different callers never meet. */
    String principal;

    @Column(name = "idempotency_key")
    String key;

    String fingerprint;

    @Column(name = "made_id")
    UUID madeId;

    @Column(name = "used_at")
    Instant usedAt;

    protected CreationKey() {}

    CreationKey(String principal, String key, String fingerprint, Instant usedAt) {
        this.principal = principal;
        this.key = key;
        this.fingerprint = fingerprint;
        this.usedAt = usedAt;
    }
}
