package vn.nenep.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.text.CleanText;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    List<Organization> list(OrgScope scope, OrganizationFilter filter, String folded, PageRequest page) {
        PageToken after = page.after(1).orElse(null);
        return getEntityManager()
                .createQuery("from Organization o where " + OrgScope.within("o.id") + """
                                   and (:kind is null or o.kind = :kind)
                                   and (:parent is null or o.parentId = :parent)
                                   and (:folded is null or o.searchName like :folded escape '!')
                                   and (:code is null or o.code > :code)
                                order by o.code
                                """, Organization.class)
                .setParameter("roots", scope.roots())
                .setParameter("kind", filter.kind)
                .setParameter("parent", filter.parentId)
                .setParameter("folded", folded == null ? null : CleanText.likeAnywhere(folded))
                .setParameter("code", after == null ? null : after.text(0))
                .setMaxResults(page.rows())
                .getResultList();
    }

    List<OrganizationPath> pathsTo(UUID organizationId) {
        return getEntityManager()
                .createQuery("from OrganizationPath where descendantId = :id", OrganizationPath.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    List<UUID> lineage(UUID organizationId) {
        return getEntityManager()
                .createQuery("select ancestorId from OrganizationPath where descendantId = :id", UUID.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    Optional<Organization> root() {
        return find("parentId is null order by code").firstResultOptional();
    }

    List<OrganizationService.CellName> cellsWithin(UUID organizationId) {
        return getEntityManager()
                .createQuery("""
                        select o.id, o.code, o.name
                        from Organization o join OrganizationPath p on p.descendantId = o.id
                        where p.ancestorId = :root and o.kind = CELL
                        order by o.code
                        """, OrganizationService.CellName.class)
                .setParameter("root", organizationId)
                .getResultList();
    }

    List<Organization> findAllById(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    void add(Object row) {
        getEntityManager().persist(row);
    }
}
