package vn.nenep.access;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a request's token says of its bearer, where no request is needed. */
record Bearer(String subject) implements JsonWebToken {

    static CurrentUser of(String subject, RightsCache cache) {
        return new CurrentUser(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new Bearer(subject))
                        .build(),
                cache);
    }

    @Override
    public String getName() {
        return subject;
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of(Claims.sub.name());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
        return name.equals(Claims.sub.name()) ? (T) subject : null;
    }
}
