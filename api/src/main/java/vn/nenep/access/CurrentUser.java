package vn.nenep.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/**
 * The account of the request. Read from the database once a request, so that a role that has ended is gone with the next
 * click, whatever the token says.
 */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;
    private final AccountRepository accounts;
    private final OrgHierarchy hierarchy;
    private final Map<UUID, Set<UUID>> lineages = new HashMap<>();
    private Principal principal;

    CurrentUser(SecurityIdentity identity, AccountRepository accounts, OrgHierarchy hierarchy) {
        this.identity = identity;
        this.accounts = accounts;
        this.hierarchy = hierarchy;
    }

    public Principal principal() {
        if (principal == null) {
            principal = load();
        }
        return principal;
    }

    /** The organisation and everything above it; asked for several times in a request, read once. */
    Set<UUID> lineage(UUID organizationId) {
        return lineages.computeIfAbsent(organizationId, hierarchy::lineage);
    }

    private Principal load() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED);
        }
        return accounts.findBySubject(token.getSubject()).orElseThrow(() -> Problem.of(ProblemType.ACCOUNT_NOT_LINKED));
    }
}
