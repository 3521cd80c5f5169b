package vn.nenep.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.nenep.access.Access;
import vn.nenep.access.Refusal;

/** Writes down who was refused what, after the refused request has left nothing else behind. */
@Provider
class RefusalFilter implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(RefusalFilter.class);

    /** Not allowed, out of scope, too much. */
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 429);

    private final Access access;
    private final AuditTrail trail;
    private final RefusalLimits limits;

    RefusalFilter(Access access, AuditTrail trail, RefusalLimits limits) {
        this.access = access;
        this.trail = trail;
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (REFUSALS.contains(response.getStatus())
                && request.getUriInfo().getPath().startsWith("/api/")) {
            access.refusal().ifPresent(this::write);
        }
    }

    private void write(Refusal refusal) {
        if (!limits.isNews(access.principal().accountId(), refusal)) {
            return;
        }
        try {
            trail.refused(refusal);
        } catch (RuntimeException failure) {
            // The answer stays a refusal: nothing was done that the trail lacks.
            LOG.errorf(failure, "A refusal could not be written down: %s", refusal.action());
        }
    }
}
