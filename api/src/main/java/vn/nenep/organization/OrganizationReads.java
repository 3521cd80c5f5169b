package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.organization.OrganizationUse.Kind;
import vn.nenep.organization.OrganizationView.Counts;
import vn.nenep.organization.TreeRepository.Step;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** One organisation and its history. */
@ApplicationScoped
class OrganizationReads {

    private final OrganizationRepository organizations;
    private final TreeRepository tree;
    private final OrganizationHistoryRepository history;
    private final OrganizationUses uses;
    private final Instance<MembersOnDay> members;
    private final Access access;
    private final CellCalendar calendar;

    OrganizationReads(
            OrganizationRepository organizations,
            TreeRepository tree,
            OrganizationHistoryRepository history,
            OrganizationUses uses,
            @Any Instance<MembersOnDay> members,
            Access access,
            CellCalendar calendar) {
        this.organizations = organizations;
        this.tree = tree;
        this.history = history;
        this.uses = uses;
        this.members = members;
        this.access = access;
        this.calendar = calendar;
    }

    OrganizationView get(UUID organizationId) {
        return view(found(organizationId));
    }

    /** Where it stood on that day and how many belonged to it then; its names are those of today. */
    OrganizationView getOn(UUID organizationId, LocalDate day) {
        Organization organization = found(organizationId);
        OrganizationService.requireCalendarDay(day);
        List<UUID> upward = tree.lineageOn(organizationId, day).stream().skip(1).toList();
        Map<UUID, String> names = organizations.names(upward);
        Counts counts = new Counts(
                tree.countChildren(List.of(organizationId), day).getOrDefault(organizationId, 0L),
                tree.countCellsBelow(organizationId, day),
                members.stream()
                        .mapToLong(kept -> kept.membersOn(organizationId, day))
                        .sum());
        return OrganizationView.of(
                organization,
                upward.stream().findFirst().map(this::readable).orElse(null),
                above(upward.stream().map(id -> new OrganizationRef(id, names.get(id)))),
                counts,
                access.allowed(organizationId, possible(organization)));
    }

    private Organization found(UUID organizationId) {
        access.require(Action.GET_ORGANIZATION, organizationId);
        return organizations.findByIdOptional(organizationId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    Page<OrganizationChangeView> history(UUID organizationId, PageRequest page) {
        access.require(Action.GET_ORGANIZATION_HISTORY, organizationId);
        List<OrganizationChange> rows = history.list(organizationId, page);
        List<UUID> named = rows.stream()
                .flatMap(change -> Stream.of(change.parentId, change.otherId))
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> access.allows(Action.GET_ORGANIZATION, id))
                .toList();
        Map<UUID, String> readable = organizations.names(named);
        return Page.of(
                rows, page, change -> OrganizationChangeView.of(change, readable), change -> PageToken.of(change.id));
    }

    /** As the caller may see it, whose right to see it has been checked. */
    OrganizationView view(Organization organization) {
        Stream<Step> upward = tree.upward(organization.id).stream().skip(1);
        Counts counts = new Counts(
                tree.countChildren(List.of(organization.id), calendar.today()).getOrDefault(organization.id, 0L),
                organizations.countBelow(organization.id, OrganizationKind.CELL),
                uses.on(organization.id, Kind.MEMBERS));
        return OrganizationView.of(
                organization,
                readable(organization.parentId),
                above(upward.map(step -> new OrganizationRef(step.id(), step.name()))),
                counts,
                access.allowed(organization.id, possible(organization)));
    }

    /** Those that the caller may read, the highest first. */
    private List<OrganizationRef> above(Stream<OrganizationRef> nearestFirst) {
        List<OrganizationRef> above = new ArrayList<>(nearestFirst
                .filter(ref -> access.allows(Action.GET_ORGANIZATION, ref.id()))
                .toList());
        Collections.reverse(above);
        return above;
    }

    private UUID readable(UUID organizationId) {
        return organizationId != null && access.allows(Action.GET_ORGANIZATION, organizationId) ? organizationId : null;
    }

    private static Stream<Action> possible(Organization organization) {
        if (!organization.isOpen()) {
            return Stream.of(Action.UPDATE_ORGANIZATION);
        }
        List<Action> actions = new ArrayList<>(List.of(Action.UPDATE_ORGANIZATION, Action.CLOSE_ORGANIZATION));
        if (TreeRules.mayHaveChildren(organization.kind)) {
            actions.add(Action.CREATE_ORGANIZATION);
        }
        if (organization.parentId != null) {
            actions.add(Action.MOVE_ORGANIZATION);
            actions.add(Action.MERGE_ORGANIZATIONS);
        }
        if (organization.kind == OrganizationKind.CELL) {
            actions.add(Action.SPLIT_ORGANIZATION);
        }
        return actions.stream();
    }
}
