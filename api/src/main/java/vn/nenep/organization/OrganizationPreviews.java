package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrganizationRoles;
import vn.nenep.organization.ChangePreview.RoleCount;
import vn.nenep.organization.OrganizationUse.Kind;
import vn.nenep.organization.TreeRepository.Step;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** What a change of the tree would do; refused for the reasons for which the change itself would be. */
@ApplicationScoped
class OrganizationPreviews {

    private final OrganizationRepository organizations;
    private final TreeRepository tree;
    private final TreeChecks checks;
    private final OrganizationUses uses;
    private final OrganizationRoles roles;
    private final Access access;
    private final CellCalendar calendar;

    OrganizationPreviews(
            OrganizationRepository organizations,
            TreeRepository tree,
            TreeChecks checks,
            OrganizationUses uses,
            OrganizationRoles roles,
            Access access,
            CellCalendar calendar) {
        this.organizations = organizations;
        this.tree = tree;
        this.checks = checks;
        this.uses = uses;
        this.roles = roles;
        this.access = access;
        this.calendar = calendar;
    }

    ChangePreview move(UUID organizationId, UUID parentId) {
        access.require(Action.PREVIEW_MOVE, organizationId);
        access.require(Action.PREVIEW_MOVE, parentId);
        Organization moved = open(organizationId);
        checks.requireMove(moved, parentId);
        List<UUID> before = upward(organizationId);
        List<UUID> after = upward(parentId);
        return new ChangePreview(
                1 + organizations.countBelow(organizationId, null),
                uses.under(organizationId, Kind.MEMBERS),
                uses.under(organizationId, Kind.MEETINGS_NOT_HELD),
                List.of(),
                held(without(before, after, organizationId)),
                held(without(after, before, organizationId)));
    }

    ChangePreview merge(UUID organizationId, UUID targetId) {
        access.require(Action.PREVIEW_MERGE, organizationId);
        access.require(Action.PREVIEW_MERGE, targetId);
        Organization source = open(organizationId);
        checks.requireMerge(source, targetId);
        List<UUID> before = upward(organizationId);
        List<UUID> after = upward(targetId);
        return of(source, held(without(before, after, organizationId)), held(without(after, before, organizationId)));
    }

    ChangePreview close(UUID organizationId) {
        access.require(Action.PREVIEW_CLOSE, organizationId);
        return of(open(organizationId), List.of(), List.of());
    }

    private ChangePreview of(Organization ending, List<RoleCount> losing, List<RoleCount> gaining) {
        LocalDate today = calendar.today();
        return new ChangePreview(
                tree.countChildren(List.of(ending.id), today).getOrDefault(ending.id, 0L),
                uses.on(ending.id, Kind.MEMBERS),
                uses.on(ending.id, Kind.MEETINGS_NOT_HELD),
                held(List.of(ending.id)),
                losing,
                gaining);
    }

    private Organization open(UUID organizationId) {
        Organization organization =
                organizations.findByIdOptional(organizationId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        checks.requireOpen(organization);
        return organization;
    }

    private List<UUID> upward(UUID organizationId) {
        return tree.upward(organizationId).stream().map(Step::id).toList();
    }

    /** Those of the first that are not of the second; the organisation itself is in neither. */
    private static List<UUID> without(List<UUID> some, List<UUID> others, UUID organizationId) {
        return some.stream()
                .filter(id -> !others.contains(id) && !id.equals(organizationId))
                .toList();
    }

    private List<RoleCount> held(List<UUID> organizationIds) {
        return ChangePreview.counts(roles.held(organizationIds));
    }
}
