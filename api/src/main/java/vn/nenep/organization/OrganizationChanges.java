package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrganizationRoles;
import vn.nenep.access.RightsCache;
import vn.nenep.audit.AuditTrail;
import vn.nenep.organization.OrganizationChange.Entered;
import vn.nenep.organization.OrganizationChange.Grounds;
import vn.nenep.organization.OrganizationUse.Kind;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/**
 * Changes the tree. Each change first begins a new generation of rights, which is one row: so changes come one after the
 * other, each sees the tree that the one before left, and two moves cannot make a circle together.
 */
@ApplicationScoped
class OrganizationChanges {

    private static final String OBJECT = "organization";

    private final OrganizationRepository organizations;
    private final TreeRepository tree;
    private final OrganizationHistoryRepository history;
    private final TreeChecks checks;
    private final OrganizationService planting;
    private final OrganizationReads reads;
    private final OrganizationUses uses;
    private final OrganizationRoles roles;
    private final Access access;
    private final AuditTrail audit;
    private final RightsCache cache;
    private final CellCalendar calendar;
    private final Event<OrganizationMerged> merged;
    private final Event<OrganizationSplit> split;

    OrganizationChanges(
            OrganizationRepository organizations,
            TreeRepository tree,
            OrganizationHistoryRepository history,
            TreeChecks checks,
            OrganizationService planting,
            OrganizationReads reads,
            OrganizationUses uses,
            OrganizationRoles roles,
            Access access,
            AuditTrail audit,
            RightsCache cache,
            CellCalendar calendar,
            Event<OrganizationMerged> merged,
            Event<OrganizationSplit> split) {
        this.organizations = organizations;
        this.tree = tree;
        this.history = history;
        this.checks = checks;
        this.planting = planting;
        this.reads = reads;
        this.uses = uses;
        this.roles = roles;
        this.access = access;
        this.audit = audit;
        this.cache = cache;
        this.calendar = calendar;
        this.merged = merged;
        this.split = split;
    }

    @Transactional
    OrganizationView create(CreateOrganizationRequest request) {
        access.require(Action.CREATE_ORGANIZATION, request.parentId());
        cache.forgetAll();
        checks.requireFittingType(request.cellType(), request.kind());
        Organization parent = checks.requireParent(request.parentId(), request.kind());
        checks.requireDay(request.activeFrom(), parent.activeFrom);
        Organization created = new Organization(
                request.kind(),
                parent.id,
                request.activeFrom(),
                request.naming(calendar.zone().getId()));
        plant(created, request.grounds());
        return saved(created.id, Action.CREATE_ORGANIZATION);
    }

    @Transactional
    OrganizationView update(UUID organizationId, IfMatch seen, UpdateOrganizationRequest request) {
        access.require(Action.UPDATE_ORGANIZATION, organizationId);
        Organization updated = forChange(organizationId, seen);
        Grounds grounds = request.grounds(calendar.today());
        checks.requireFittingType(request.cellType(), updated.kind);
        checks.requireFreeCode(request.code(), updated.id);
        checks.requireDay(grounds.effectiveOn(), updated.activeFrom);
        updated.take(request.naming(calendar.zone().getId()));
        history.persist(change(ChangeKind.UPDATED, updated, grounds));
        return saved(updated.id, Action.UPDATE_ORGANIZATION);
    }

    @Transactional
    OrganizationView move(UUID organizationId, IfMatch seen, MoveOrganizationRequest request) {
        access.require(Action.MOVE_ORGANIZATION, organizationId);
        access.require(Action.MOVE_ORGANIZATION, request.parentId());
        Organization moved = openForChange(organizationId, seen);
        checks.requireDay(request.effectiveOn(), checks.requireMove(moved, request.parentId()));
        stand(moved, request.parentId(), request.effectiveOn());
        history.persist(change(ChangeKind.MOVED, moved, request.grounds()));
        return saved(moved.id, Action.MOVE_ORGANIZATION);
    }

    /** Meetings, attendance and scores stay with the source: what was counted for it was its own. */
    @Transactional
    OrganizationView merge(UUID organizationId, IfMatch seen, MergeOrganizationsRequest request) {
        access.require(Action.MERGE_ORGANIZATIONS, organizationId);
        access.require(Action.MERGE_ORGANIZATIONS, request.targetId());
        Organization source = openForChange(organizationId, seen);
        LocalDate day = request.effectiveOn();
        checks.requireDay(day, checks.requireMerge(source, request.targetId()));
        Organization target = organizations.findById(request.targetId());

        int members = (int) uses.on(source.id, Kind.MEMBERS);
        List<OrganizationParent> children = tree.currentLinksUnder(source.id);
        for (OrganizationParent link : children) {
            Organization child =
                    organizations.findForChange(link.organizationId).orElseThrow();
            stand(child, target.id, day);
            history.persist(change(ChangeKind.MOVED, child, request.grounds()));
            audit(child, Action.MERGE_ORGANIZATIONS);
        }
        end(source, day);
        int ended = roles.endAll(source.id, request.reason(), Action.MERGE_ORGANIZATIONS);
        history.persist(change(ChangeKind.MERGED, source, request.grounds())
                .with(target.id)
                .moving(members, children.size(), ended));
        history.persist(change(ChangeKind.ABSORBED, target, request.grounds())
                .with(source.id)
                .moving(members, children.size(), null));
        // Last, because whoever moves the members may leave nothing of what was read in memory.
        merged.fire(new OrganizationMerged(source.id, target.id, day, request.reason()));
        return saved(organizationId, Action.MERGE_ORGANIZATIONS);
    }

    /** Returns the new cell. */
    @Transactional
    OrganizationView split(UUID organizationId, IfMatch seen, SplitOrganizationRequest request) {
        access.require(Action.SPLIT_ORGANIZATION, organizationId);
        Organization source = openForChange(organizationId, seen);
        if (source.kind != OrganizationKind.CELL) {
            throw Problem.of(ProblemType.PLACE_NOT_POSSIBLE, "Only cells are split.");
        }
        List<UUID> leaving = List.copyOf(new HashSet<>(request.memberIds()));
        checks.requireDay(request.effectiveOn(), checks.latestEnd(source));
        Organization created = new Organization(
                OrganizationKind.CELL,
                source.parentId,
                request.effectiveOn(),
                new Organization.Naming(request.code(), request.name(), request.cellType(), source.zone));
        plant(created, request.grounds());
        history.persist(change(ChangeKind.SPLIT, source, request.grounds())
                .with(created.id)
                .moving(leaving.size(), null, null));
        organizations.touch(source);
        audit(source, Action.SPLIT_ORGANIZATION);
        split.fire(new OrganizationSplit(organizationId, created.id, leaving, request.effectiveOn(), request.reason()));
        return saved(created.id, Action.SPLIT_ORGANIZATION);
    }

    @Transactional
    OrganizationView close(UUID organizationId, IfMatch seen, CloseOrganizationRequest request) {
        access.require(Action.CLOSE_ORGANIZATION, organizationId);
        Organization closed = openForChange(organizationId, seen);
        if (!tree.currentLinksUnder(closed.id).isEmpty() || uses.on(closed.id, Kind.MEMBERS) > 0) {
            throw Problem.of(ProblemType.ORGANIZATION_NOT_EMPTY);
        }
        checks.requireDay(request.effectiveOn(), checks.latestEnd(closed));
        end(closed, request.effectiveOn());
        int ended = roles.endAll(closed.id, request.reason(), Action.CLOSE_ORGANIZATION);
        history.persist(change(ChangeKind.CLOSED, closed, request.grounds()).moving(null, null, ended));
        return saved(closed.id, Action.CLOSE_ORGANIZATION);
    }

    private Organization forChange(UUID organizationId, IfMatch seen) {
        cache.forgetAll();
        Organization organization =
                organizations.findForChange(organizationId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        IfMatch.require(seen, organization.version);
        return organization;
    }

    private Organization openForChange(UUID organizationId, IfMatch seen) {
        Organization organization = forChange(organizationId, seen);
        checks.requireOpen(organization);
        return organization;
    }

    private void plant(Organization created, Grounds grounds) {
        checks.requireFreeCode(created.code, created.id);
        planting.plant(created, grounds, entered());
    }

    /** From that day on. A second move of the same day corrects the first. */
    private void stand(Organization moved, UUID parentId, LocalDate day) {
        OrganizationParent link = tree.currentLink(moved.id).orElseThrow();
        if (link.validFrom.equals(day)) {
            link.parentId = parentId;
        } else {
            link.end(day);
            tree.persist(new OrganizationParent(moved.id, parentId, day));
        }
        moved.parentId = parentId;
        tree.replant(moved.id, parentId);
    }

    /** It keeps its place among those above it, who may go on reading what it has left. */
    private void end(Organization ending, LocalDate day) {
        tree.currentLink(ending.id).ifPresent(link -> link.end(day));
        ending.close(day);
    }

    private OrganizationChange change(ChangeKind kind, Organization organization, Grounds grounds) {
        return new OrganizationChange(kind, organization, grounds, entered());
    }

    private Entered entered() {
        return new Entered(access.principal(), calendar.now());
    }

    private void audit(Organization organization, Action action) {
        organizations.flush();
        audit.changed(action, OBJECT, organization.id, organization.id, organization.version);
    }

    private OrganizationView saved(UUID organizationId, Action action) {
        Organization organization = organizations.findById(organizationId);
        audit(organization, action);
        return reads.view(organization);
    }
}
