package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.Lineage;
import vn.nenep.access.OrgHierarchy;
import vn.nenep.access.OrgLevel;
import vn.nenep.access.RightsCache;
import vn.nenep.organization.OrganizationChange.Entered;
import vn.nenep.organization.OrganizationChange.Grounds;
import vn.nenep.organization.TreeRepository.Step;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The tree of committees and cells, as it is and as it was. {@link OrganizationChanges} changes it. */
@ApplicationScoped
public class OrganizationService implements OrgHierarchy {

    private final OrganizationRepository organizations;
    private final TreeRepository tree;
    private final OrganizationHistoryRepository history;
    private final CellCalendar calendar;
    private final Instance<Access> access;
    private final Instance<RightsCache> cache;

    /** Access asks us for the tree and we ask access for rights: the second way is looked up when it is walked. */
    OrganizationService(
            OrganizationRepository organizations,
            TreeRepository tree,
            OrganizationHistoryRepository history,
            CellCalendar calendar,
            Instance<Access> access,
            Instance<RightsCache> cache) {
        this.organizations = organizations;
        this.tree = tree;
        this.history = history;
        this.calendar = calendar;
        this.access = access;
        this.cache = cache;
    }

    Page<OrganizationSummary> list(OrganizationFilter filter, PageRequest page) {
        LocalDate day = filter.activeOn == null ? calendar.today() : filter.activeOn;
        requireCalendarDay(day);
        List<OrganizationRepository.Placed> rows =
                organizations.list(access.get().scope(Action.LIST_ORGANIZATIONS), filter, day, page);
        Map<UUID, Long> children = tree.countChildren(
                rows.stream().map(row -> row.organization().id).toList(), day);
        Access reader = access.get().duringRequest();
        return Page.of(
                rows,
                page,
                row -> OrganizationSummary.of(
                        row.organization(),
                        readable(reader, row.parentId()),
                        children.getOrDefault(row.organization().id, 0L)),
                row -> PageToken.of(row.organization().code));
    }

    static void requireCalendarDay(LocalDate day) {
        if (!TreeRules.isInCalendars(day)) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "This day is beyond all calendars.");
        }
    }

    private static UUID readable(Access reader, UUID organizationId) {
        return organizationId != null && reader.allows(Action.GET_ORGANIZATION, organizationId) ? organizationId : null;
    }

    @Override
    public Lineage lineage(UUID organizationId) {
        List<Step> upward = tree.upward(organizationId);
        return upward.isEmpty()
                ? Lineage.UNKNOWN
                : new Lineage(
                        upward.get(0).name(), upward.stream().map(Step::id).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The organisation and everything above it as the tree stood on that day, the nearest first. For the figures of a month
     * ask for its last day.
     *
     * @return empty when the organisation was not active then
     */
    public List<UUID> lineageOn(UUID organizationId, LocalDate day) {
        return tree.lineageOn(organizationId, day);
    }

    /**
     * The organisation and everything below it as the tree stood on that day: committees first, then what is below them.
     *
     * @return empty when the organisation was not active then
     */
    public List<UUID> descendantsOn(UUID organizationId, LocalDate day) {
        return tree.descendantsOn(organizationId, day);
    }

    @Override
    public OrgLevel level(UUID organizationId) {
        return switch (organizations.findById(organizationId).kind) {
            case PROVINCE_COMMITTEE, SUPERIOR_COMMITTEE, GRASSROOTS_COMMITTEE -> OrgLevel.COMMITTEE;
            case CELL -> OrgLevel.CELL;
            case GROUP -> OrgLevel.GROUP;
        };
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> organizationIds) {
        return organizations.names(organizationIds);
    }

    /** The open cells at and below an organisation, by code. */
    public List<CellName> cellsWithin(UUID organizationId) {
        return organizations.cellsWithin(organizationId);
    }

    /** Empty for what is no cell. */
    public Optional<CellType> cellType(UUID organizationId) {
        return organizations.findByIdOptional(organizationId).map(organization -> organization.cellType);
    }

    /** Whether there is an open cell with this id. */
    public boolean isCell(UUID organizationId) {
        return organizations
                .findByIdOptional(organizationId)
                .filter(organization -> organization.kind == OrganizationKind.CELL && organization.isOpen())
                .isPresent();
    }

    /** The organisation above all others; empty while there is none. */
    Optional<UUID> root() {
        return organizations.root().map(organization -> organization.id);
    }

    @Transactional
    public boolean isEmpty() {
        return organizations.count() == 0;
    }

    /** Puts a committee or a cell into the tree and returns its id. For data that is not entered by a person. */
    @Transactional
    public UUID add(NewOrganization added) {
        Organization organization = new Organization(
                OrganizationKind.valueOf(added.kind()),
                added.parentId(),
                added.activeFrom(),
                new Organization.Naming(
                        added.code(),
                        added.name(),
                        added.cellType() == null ? null : CellType.valueOf(added.cellType()),
                        calendar.zone().getId()));
        plant(organization, new Grounds(added.activeFrom(), null, null), new Entered(null, calendar.now()));
        cache.get().forgetAll();
        return organization.id;
    }

    /** A cell as a list from outside names it. */
    public record CellName(UUID id, String code, String name) {}

    /** With its place in the tree and the beginning of its history. */
    void plant(Organization organization, Grounds grounds, Entered entered) {
        organizations.persist(organization);
        if (organization.parentId != null) {
            tree.persist(new OrganizationParent(organization.id, organization.parentId, organization.activeFrom));
        }
        tree.plant(organization.id, organization.parentId);
        history.persist(new OrganizationChange(ChangeKind.CREATED, organization, grounds, entered));
    }

    /** What {@link #add} needs; kinds by the names of the contract. */
    public record NewOrganization(
            String code, String name, String kind, String cellType, UUID parentId, LocalDate activeFrom) {}
}
