package vn.nenep.testing;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A way in for tests alone, beside that of the identity provider: {@code Authorization: Fixture <subject>} is believed. For
 * the hundreds of accounts of the authorization matrix, none of which the realm knows; everything behind the sign-in is as
 * it is for everybody. What a real token must be is held against the real provider elsewhere.
 */
@ApplicationScoped
public class FixtureSignIn implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Fixture ";
    private static final String MACHINE = "machine-";

    /** What the header says for this subject. */
    public static String authorization(String subject) {
        return SCHEME + subject;
    }

    /** A subject whose sign-ins have no session, as those of machines. */
    public static String machine(String subject) {
        return MACHINE + subject;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String sent = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null || !sent.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new Token(sent.substring(SCHEME.length())))
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }

    private record Token(String subject) implements JsonWebToken {

        private Map<String, String> claims() {
            return subject.startsWith(MACHINE)
                    ? Map.of("sub", subject, "azp", "fixture")
                    : Map.of("sub", subject, "azp", "fixture", "sid", subject);
        }

        @Override
        public String getName() {
            return subject;
        }

        @Override
        public Set<String> getClaimNames() {
            return claims().keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims().get(name);
        }
    }
}
