package vn.nenep.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The signature of a bearer token is checked once a minute, not with each call: it was a fifth of what reading a list costs.
 * A token is good until it expires in any case; what its bearer may do is asked of the database with each call.
 */
@ApplicationScoped
class RecentTokens implements HttpAuthenticationMechanism {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> checked = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfter(Expiry.creating((String token, SecurityIdentity bearer) -> untilForgotten(bearer)))
            .build();

    RecentTokens(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String credential = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credential == null || !credential.startsWith(BEARER)) {
            return Uni.createFrom().nullItem();
        }
        SecurityIdentity known = checked.getIfPresent(credential);
        if (known != null) {
            return Uni.createFrom().item(within(context, known));
        }
        return oidc.authenticate(context, providers).invoke(bearer -> {
            if (bearer != null && !bearer.isAnonymous()) {
                checked.put(credential, within(null, bearer));
            }
        });
    }

    /** Whoever is known carries the request along, which must be the present one and must not be kept. */
    private static SecurityIdentity within(RoutingContext context, SecurityIdentity bearer) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(bearer.getPrincipal())
                .addRoles(bearer.getRoles())
                .addCredentials(bearer.getCredentials());
        bearer.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                builder.addAttribute(name, value);
            }
        });
        if (context != null) {
            builder.addAttribute(RoutingContext.class.getName(), context);
        }
        return builder.build();
    }

    private Duration untilForgotten(SecurityIdentity bearer) {
        return bearer.getPrincipal() instanceof JsonWebToken token
                ? untilForgotten(Instant.ofEpochSecond(token.getExpirationTime()), clock.instant())
                : Duration.ZERO;
    }

    static Duration untilForgotten(Instant expires, Instant now) {
        Duration left = Duration.between(now, expires);
        return left.isNegative() ? Duration.ZERO : left.compareTo(REMEMBERED) < 0 ? left : REMEMBERED;
    }

    /** What is asked of whoever has nothing to show, the identity provider's own way in says. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
