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

    private static final String SESSION = "sid";
    private static final String CLIENT = "azp";

    private final SecurityIdentity identity;
    private final RightsCache cache;
    private Long generation;
    private Principal principal;
    private boolean madeHere;
    private Refusal refusal;
    private final Map<Action, Role> permittedBy = new EnumMap<>(Action.class);

    CurrentUser(SecurityIdentity identity, RightsCache cache) {
        this.identity = identity;
        this.cache = cache;
    }

    public Principal principal() {
        if (principal == null) {
            principal = known().orElseThrow(() -> Problem.of(ProblemType.ACCOUNT_NOT_LINKED));
        }
        return principal;
    }

    /** Empty for a sign-in that belongs to nobody here yet. */
    Optional<Principal> known() {
        return principal == null ? cache.principal(generation(), subject()) : Optional.of(principal);
    }

    /** For work after the request: the account that asked for it, with its rights of now. */
    void actFor(UUID accountId) {
        principal = cache.principal(accountId).orElseThrow(() -> Problem.of(ProblemType.ACCOUNT_NOT_LINKED));
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

    /** Remembers for the audit trail what this request was refused last. */
    void denied(Action action, UUID organizationId) {
        refusal = new Refusal(action, organizationId);
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    Optional<Role> roleUsed(Action action) {
        return Optional.ofNullable(permittedBy.get(action));
    }

    String subject() {
        return token().getSubject();
    }

    /** The program through which the request came, as the identity provider knows it. */
    String client() {
        return token().claim(CLIENT).map(Object::toString).orElse("");
    }

    /** A person has signed in to a session; a machine has shown its own credential. */
    boolean isPerson() {
        return token().claim(SESSION).isPresent();
    }

    void requireUnchangedRoles() {
        boolean changed = generation != null
                && !madeHere
                && cache.generation() != generation
                && !cache.grantsNow(subject()).equals(principal().grants());
        if (changed) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE);
        }
    }

    /** For the rest of this request the sign-in is this account, which the request itself has made. */
    void linked(Principal made) {
        principal = made;
        madeHere = true;
    }

    private long generation() {
        if (generation == null) {
            generation = cache.generation();
        }
        return generation;
    }

    private JsonWebToken token() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED);
        }
        return token;
    }
}
