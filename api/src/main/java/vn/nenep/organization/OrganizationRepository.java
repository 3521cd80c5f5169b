package vn.nenep.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;
import vn.nenep.platform.text.CleanText;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    /** An organisation and where it stood on the day that was asked for. */
    record Placed(Organization organization, UUID parentId) {}

    /** Those that were active on that day, under the parent of that day. */
    List<Placed> list(OrgScope scope, OrganizationFilter filter, LocalDate day, PageRequest page) {
        return ListQuery.selecting(Placed.class, """
                        select o, p.parentId from Organization o left join OrganizationParent p
                          on p.organizationId = o.id and p.validFrom <= :day
                            and (p.validTo is null or p.validTo >= :day)
                        """)
                .where(OrgScope.within("o.id"), "roots", scope.roots())
                .where("o.activeFrom <= :day and (o.activeTo is null or o.activeTo >= :day)", "day", day)
                .whereGiven("o.kind = :kind", "kind", filter.kind)
                .whereGiven("p.parentId = :parent", "parent", filter.parentId)
                .whereGiven(
                        "o.searchName like :folded escape '!'",
                        "folded",
                        filter.folded().map(CleanText::likeAnywhere).orElse(null))
                .whereGiven(
                        "o.code > :code",
                        "code",
                        page.after(1).map(token -> token.text(0)).orElse(null))
                .list(getEntityManager()::createQuery, "o.code", page.rows());
    }

    /** For changes: nobody else changes it until the transaction ends. */
    Optional<Organization> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A new version, for a change that is recorded elsewhere. */
    void touch(Organization organization) {
        getEntityManager().lock(organization, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("select id, name from Organization where id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    boolean isTaken(String code, UUID byAnotherThan) {
        return count("code = ?1 and id <> ?2", code, byAnotherThan) > 0;
    }

    long countBelow(UUID id, OrganizationKind kind) {
        return getEntityManager()
                .createQuery("""
                        select count(*) from OrganizationPath path, Organization o
                        where path.ancestorId = :id and path.depth > 0 and o.id = path.descendantId
                          and (:kind is null or o.kind = :kind) and o.activeTo is null
                        """, Long.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    Optional<Organization> root() {
        return find("parentId is null order by code").firstResultOptional();
    }

    List<OrganizationService.CellName> cellsWithin(UUID organizationId) {
        return getEntityManager()
                .createQuery("""
                        select o.id, o.code, o.name
                        from Organization o join OrganizationPath p on p.descendantId = o.id
                        where p.ancestorId = :root and o.kind = CELL and o.activeTo is null
                        order by o.code
                        """, OrganizationService.CellName.class)
                .setParameter("root", organizationId)
                .getResultList();
    }
}
