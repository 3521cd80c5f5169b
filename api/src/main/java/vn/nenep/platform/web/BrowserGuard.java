package vn.nenep.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/**
 * Another site can make a browser send our session cookie, but not a header of its own without asking first, and we
 * answer no such question. So a call that brings a cookie and no token must carry {@code X-Nenep-Client}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class BrowserGuard implements ContainerRequestFilter {

    static final String CLIENT_HEADER = "X-Nenep-Client";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean api = request.getUriInfo().getPath().startsWith("/api/");
        boolean bearer = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (api && !bearer && !request.getCookies().isEmpty() && request.getHeaderString(CLIENT_HEADER) == null) {
            throw Problem.of(ProblemType.MISSING_CLIENT_HEADER);
        }
    }
}
