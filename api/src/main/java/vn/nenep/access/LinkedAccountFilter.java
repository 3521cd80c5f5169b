package vn.nenep.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/**
 * A sign-in that belongs to nobody is told so before anything is looked up: asked later, the answer would differ between
 * what exists and what does not.
 */
class LinkedAccountFilter {

    private final SecurityIdentity identity;
    private final CurrentUser user;

    LinkedAccountFilter(SecurityIdentity identity, CurrentUser user) {
        this.identity = identity;
        this.user = user;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    void requireAccount(ContainerRequestContext request, ResourceInfo operation) {
        boolean ofApi = request.getUriInfo().getPath().startsWith("/api/");
        if (ofApi
                && !identity.isAnonymous()
                && !operation.getResourceMethod().isAnnotationPresent(WithoutAccount.class)
                && user.known().isEmpty()) {
            throw Problem.of(ProblemType.ACCOUNT_NOT_LINKED);
        }
    }
}
