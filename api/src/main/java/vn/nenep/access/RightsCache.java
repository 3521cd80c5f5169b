package vn.nenep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What nearly every request asks: who the caller is and what lies above an organisation. Kept in memory under the
 * generation of rights that it was read in. Whoever changes an account, a role or the tree begins a new generation in the
 * same transaction; each request reads the number, so a role that has ended is gone with the next click, on every node.
 */
@ApplicationScoped
public class RightsCache {

    /** About a province's users of one evening: some 10 MB. */
    private static final int MOST_ENTRIES = 20_000;

    private record Key<T>(long generation, T of) {}

    private final AccountRepository accounts;
    private final OrgHierarchy hierarchy;
    private final Cache<Key<String>, Principal> principals =
            Caffeine.newBuilder().maximumSize(MOST_ENTRIES).build();
    private final Cache<Key<UUID>, Lineage> lineages =
            Caffeine.newBuilder().maximumSize(MOST_ENTRIES).build();

    RightsCache(AccountRepository accounts, OrgHierarchy hierarchy) {
        this.accounts = accounts;
        this.hierarchy = hierarchy;
    }

    /** To be called by whatever changes accounts, roles or the tree, in its transaction. */
    @Transactional(TxType.MANDATORY)
    public void forgetAll() {
        accounts.beginGeneration();
    }

    long generation() {
        return accounts.generation();
    }

    /** Empty for a sign-in without an account; that is asked anew each time. */
    Optional<Principal> principal(long generation, String subject) {
        return Optional.ofNullable(principals.get(
                new Key<>(generation, subject),
                key -> accounts.findBySubject(subject).orElse(null)));
    }

    /** Past the memory, and past what this transaction has read before. */
    List<Grant> grantsNow(String subject) {
        return accounts.grantsOf(subject);
    }

    /** Not kept: for work that nobody waits for. */
    Optional<Principal> principal(UUID accountId) {
        return accounts.findPrincipal(accountId);
    }

    Lineage lineage(long generation, UUID organizationId) {
        return lineages.get(new Key<>(generation, organizationId), key -> hierarchy.lineage(organizationId));
    }
}
