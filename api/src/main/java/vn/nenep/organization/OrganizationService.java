package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.Lineage;
import vn.nenep.access.OrgHierarchy;
import vn.nenep.access.OrgLevel;
import vn.nenep.access.RightsCache;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.text.CleanText;

/** The tree of committees and cells. */
@ApplicationScoped
public class OrganizationService implements OrgHierarchy {

    private final OrganizationRepository organizations;
    private final Instance<Access> access;
    private final Instance<RightsCache> cache;

    /** Access asks us for the tree and we ask access for rights: the second way is looked up when it is walked. */
    OrganizationService(OrganizationRepository organizations, Instance<Access> access, Instance<RightsCache> cache) {
        this.organizations = organizations;
        this.access = access;
        this.cache = cache;
    }

    Page<OrganizationView> list(OrganizationFilter filter, PageRequest page) {
        String folded = filter.q == null || filter.q.isBlank() ? null : CleanText.fold(filter.q);
        List<Organization> rows =
                organizations.list(access.get().scope(Action.LIST_ORGANIZATIONS), filter, folded, page);
        return Page.of(rows, page, OrganizationView::of, organization -> PageToken.of(organization.code));
    }

    @Override
    public Lineage lineage(UUID organizationId) {
        return organizations
                .findByIdOptional(organizationId)
                .map(organization -> new Lineage(organization.name, Set.copyOf(organizations.lineage(organizationId))))
                .orElse(Lineage.UNKNOWN);
    }

    @Override
    public OrgLevel level(UUID organizationId) {
        return switch (organizations.findById(organizationId).kind) {
            case PROVINCE_COMMITTEE, SUPERIOR_COMMITTEE -> OrgLevel.COMMITTEE;
            case CELL -> OrgLevel.CELL;
        };
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> organizationIds) {
        return organizations.findAllById(organizationIds).stream()
                .collect(Collectors.toMap(organization -> organization.id, organization -> organization.name));
    }

    /** The cells at and below an organisation, by code. */
    public List<CellName> cellsWithin(UUID organizationId) {
        return organizations.cellsWithin(organizationId);
    }

    /** Whether there is a cell with this id. */
    public boolean isCell(UUID organizationId) {
        return organizations
                .findByIdOptional(organizationId)
                .filter(organization -> organization.kind == OrganizationKind.CELL)
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

    /** Puts a committee or a cell into the tree and returns its id. */
    @Transactional
    public UUID add(NewOrganization added) {
        Organization organization = new Organization(
                added.code(),
                added.name(),
                OrganizationKind.valueOf(added.kind()),
                added.cellType() == null ? null : CellType.valueOf(added.cellType()),
                added.parentId(),
                added.activeFrom());
        organizations.persist(organization);
        organizations.add(new OrganizationPath(organization.id, organization.id, 0));
        if (added.parentId() != null) {
            organizations.add(new OrganizationParent(organization.id, added.parentId(), added.activeFrom()));
            for (OrganizationPath path : organizations.pathsTo(added.parentId())) {
                organizations.add(new OrganizationPath(path.ancestorId, organization.id, path.depth + 1));
            }
        }
        cache.get().forgetAll();
        return organization.id;
    }

    /** A cell as a list from outside names it. */
    public record CellName(UUID id, String code, String name) {}

    /** What {@link #add} needs; kinds by the names of the contract. */
    public record NewOrganization(
            String code, String name, String kind, String cellType, UUID parentId, LocalDate activeFrom) {}
}
