package vn.nenep.platform.web;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A token is a machine's way in, a session cookie a browser's. A call to the API without either is answered as a
 * machine's: 401, never a redirect to a login page that a script cannot show.
 */
@ApplicationScoped
class TenantByCredential implements TenantResolver, JavaScriptRequestChecker {

    private static final String BROWSER = "browser";

    /** How the names of all our cookies begin. */
    static final String COOKIES = "q_session_";

    private static final String SESSION_COOKIE = COOKIES + BROWSER;

    @Override
    public String resolve(RoutingContext context) {
        if (!isApi(context)) {
            return BROWSER;
        }
        boolean token = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return !token && hasSession(context) ? BROWSER : null;
    }

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return isApi(context);
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    /** The session is split over several cookies: the name is the beginning of each. */
    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }
}
