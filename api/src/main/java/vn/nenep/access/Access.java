package vn.nenep.access;

import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Decision.Deny;
import vn.nenep.access.Decision.Permit;
import vn.nenep.access.Decision.Reason;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** Asks the policy about the account of this request. Outside one's scope is 404, inside without the right role 403. */
@ApplicationScoped
public class Access {

    private final CurrentUser currentUser;
    private final CellCalendar calendar;

    Access(CurrentUser currentUser, CellCalendar calendar) {
        this.currentUser = currentUser;
        this.calendar = calendar;
    }

    public Principal principal() {
        return currentUser.principal();
    }

    /** The same answers for the rest of this request. For lists: who asks is looked up once and not for each line. */
    public Access duringRequest() {
        return new Access(ClientProxy.unwrap(currentUser), calendar);
    }

    /**
     * Makes the rest of a job act on behalf of the account that asked for it, with the rights that it has now. Never
     * within a request: there the sign-in says who it is.
     */
    public void actFor(UUID accountId) {
        currentUser.actFor(accountId);
    }

    /** Passes or throws: {@code not-found} out of scope, {@code not-allowed} without the role. */
    public void require(Action action, UUID organizationId) {
        requirePermitted(decide(action, organizationId));
    }

    /** As {@link #require}, and also for the members whom the record names. */
    public void requirePersonally(Action action, UUID organizationId, Set<UUID> concerned) {
        requirePermitted(decidePersonal(action, organizationId, concerned));
    }

    /** For what everybody with any role today may read. */
    public void requireAnyRole() {
        if (principal().grants().stream().noneMatch(grant -> grant.holdsOn(calendar.today()))) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
    }

    public boolean allows(Action action, UUID organizationId) {
        return decide(action, organizationId).permitted();
    }

    /** As {@link #allows}, and also for the members whom the record names. */
    public boolean allowsPersonally(Action action, UUID organizationId, Set<UUID> concerned) {
        return decidePersonal(action, organizationId, concerned).permitted();
    }

    /** Whether any role of today reaches this organisation: whether its existence is no secret to the caller. */
    boolean reaches(UUID organizationId) {
        return !(decide(Action.LIST_ORGANIZATIONS, organizationId) instanceof Deny deny)
                || deny.reason() != Reason.OUT_OF_SCOPE;
    }

    /** Without asking for rights: for the name beside a thing that the caller may read. */
    public String organizationName(UUID organizationId) {
        return currentUser.lineage(organizationId).name();
    }

    public boolean isMember(UUID memberId) {
        return memberId.equals(principal().memberId());
    }

    /** Where the account may do this: the organisations that list queries start from. */
    public OrgScope scope(Action action) {
        return new OrgScope(principal().grants().stream()
                .filter(grant -> grant.holdsOn(calendar.today()))
                .filter(grant -> action.permits(grant.role()))
                .map(Grant::organizationId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * As {@link #scope}, for lists that not everybody may read at all: {@code not-allowed} without any such role.
     *
     * @param organizationId only this one and everything below it; null for all
     */
    public OrgScope requireScope(Action action, UUID organizationId) {
        if (organizationId != null) {
            require(action, organizationId);
            return new OrgScope(Set.of(organizationId));
        }
        OrgScope scope = scope(action);
        if (scope.roots().isEmpty()) {
            refuseAtHome(action);
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
        return scope;
    }

    /** Those of the actions that are allowed here, by the names of the contract. */
    public List<String> allowed(UUID organizationId, Stream<Action> candidates) {
        ResourceRef resource = reference(organizationId, Set.of());
        return candidates
                .filter(action -> AccessPolicy.decide(principal(), action, resource, calendar.today())
                        .permitted())
                .map(Action::operationId)
                .toList();
    }

    /**
     * Asks once more, at the end of a change: {@code concurrent-change} when the caller's roles are no longer those that
     * this request was decided by. Not by the tree: a move takes nobody's role.
     */
    public void requireUnchangedRoles() {
        currentUser.requireUnchangedRoles();
    }

    /** The role by which this request was last allowed to do this; empty when the person was concerned personally. */
    public Optional<Role> roleUsed(Action action) {
        return currentUser.roleUsed(action);
    }

    /**
     * What this request was refused last for want of a right; empty when nothing was. Nothing is remembered of what does not
     * exist.
     */
    public Optional<Refusal> refusal() {
        return currentUser.refusal();
    }

    /** To be written down as refused although it concerns no organisation in particular. */
    void refuseAtHome(Action action) {
        principal().grants().stream()
                .filter(grant -> grant.holdsOn(calendar.today()))
                .findFirst()
                .ifPresent(grant -> currentUser.denied(action, grant.organizationId()));
    }

    /** The decision itself with its reason, by the same code as every check. */
    Decision decide(Action action, UUID organizationId) {
        ResourceRef resource = reference(organizationId, Set.of());
        return remember(resource, action, AccessPolicy.decide(principal(), action, resource, calendar.today()));
    }

    /** As {@link #decide}, and also for the members whom the record names. */
    Decision decidePersonal(Action action, UUID organizationId, Set<UUID> concerned) {
        ResourceRef resource = reference(organizationId, concerned);
        return remember(resource, action, AccessPolicy.decidePersonal(principal(), action, resource, calendar.today()));
    }

    private static void requirePermitted(Decision decision) {
        if (decision instanceof Deny deny) {
            throw Problem.of(deny.reason() == Reason.OUT_OF_SCOPE ? ProblemType.NOT_FOUND : ProblemType.NOT_ALLOWED);
        }
    }

    private Decision remember(ResourceRef resource, Action action, Decision decision) {
        if (decision instanceof Permit permit) {
            currentUser.permitted(action, permit.by());
        } else if (!resource.lineage().isEmpty()) {
            currentUser.denied(action, resource.organizationId());
        }
        return decision;
    }

    private ResourceRef reference(UUID organizationId, Set<UUID> concerned) {
        return new ResourceRef(
                organizationId, currentUser.lineage(organizationId).organizations(), concerned);
    }
}
