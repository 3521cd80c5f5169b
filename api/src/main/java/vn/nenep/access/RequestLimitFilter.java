package vn.nenep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.RequestLimits.Asker;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** Nobody reads the whole province page by page in a minute. Also notes on which day an account was last used. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
class RequestLimitFilter implements ContainerRequestFilter {

    private static final int MOST_ACCOUNTS = 50_000;

    private final SecurityIdentity identity;
    private final CurrentUser user;
    private final Access access;
    private final RequestLimits limits;
    private final AccountRepository accounts;
    private final CellCalendar calendar;

    /** So that a day of use is written once and not with every request. */
    private final Cache<UUID, LocalDate> noted =
            Caffeine.newBuilder().maximumSize(MOST_ACCOUNTS).build();

    RequestLimitFilter(
            SecurityIdentity identity,
            CurrentUser user,
            Access access,
            RequestLimits limits,
            AccountRepository accounts,
            CellCalendar calendar) {
        this.identity = identity;
        this.user = user;
        this.access = access;
        this.limits = limits;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous() || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        Optional<Principal> known = user.known();
        Duration wait = limits.take(new Asker(
                user.subject(), user.client(), known.filter(this::isMachine).isPresent()));
        if (!wait.isZero()) {
            known.ifPresent(principal -> access.refuseAtHome(Action.ASK_TOO_MUCH));
            throw tooMany(wait);
        }
        known.map(Principal::accountId).ifPresent(this::noteUse);
    }

    private boolean isMachine(Principal principal) {
        return principal.grants().stream()
                .anyMatch(grant -> grant.role() == Role.INTEGRATION && grant.holdsOn(calendar.today()));
    }

    private void noteUse(UUID accountId) {
        LocalDate today = calendar.today();
        if (!today.equals(noted.getIfPresent(accountId))) {
            QuarkusTransaction.requiringNew().run(() -> accounts.used(accountId, today));
            noted.put(accountId, today);
        }
    }

    private static RuntimeException tooMany(Duration wait) {
        return Problem.waiting(ProblemType.TOO_MANY_REQUESTS, wait);
    }
}
