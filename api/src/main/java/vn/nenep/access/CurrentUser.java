package vn.nenep.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/**
 * The account of the request, as the rights are when the request asks for the first time, whatever the token says.
 */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;
    private final RightsCache cache;
    private Long generation;
    private Principal principal;
    private final Map<Action, Role> permittedBy = new EnumMap<>(Action.class);

    CurrentUser(SecurityIdentity identity, RightsCache cache) {
        this.identity = identity;
        this.cache = cache;
    }

    public Principal principal() {
        if (principal == null) {
            principal = load();
        }
        return principal;
    }

    Lineage lineage(UUID organizationId) {
        return cache.lineage(generation(), organizationId);
    }

    /** Remembers for the audit trail which role was decisive. */
    void permitted(Action action, Grant by) {
        if (by == null) {
            permittedBy.remove(action);
        } else {
            permittedBy.put(action, by.role());
        }
    }

    Optional<Role> roleUsed(Action action) {
        return Optional.ofNullable(permittedBy.get(action));
    }

    private long generation() {
        if (generation == null) {
            generation = cache.generation();
        }
        return generation;
    }

    private Principal load() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED);
        }
        return cache.principal(generation(), token.getSubject())
                .orElseThrow(() -> Problem.of(ProblemType.ACCOUNT_NOT_LINKED));
    }
}
