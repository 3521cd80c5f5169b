package vn.nenep.platform.web;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CreationKeyRepository implements PanacheRepositoryBase<CreationKey, UUID> {

    /** Waits for a transaction that holds the same key, and fails on the unique constraint when that one commits. */
    CreationKey reserve(CreationKey key) {
        persistAndFlush(key);
        return key;
    }

    Optional<CreationKey> find(String principal, String key) {
        return find("principal = ?1 and key = ?2", principal, key).firstResultOptional();
    }
}
