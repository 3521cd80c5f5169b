package vn.nenep.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The tree itself: the closure of today, and the dated links that tell the tree of any day. */
@ApplicationScoped
class TreeRepository implements PanacheRepositoryBase<OrganizationParent, UUID> {

    private static final String ON_THE_DAY = " p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)";

    /** An organisation above, and how far. */
    record Step(UUID id, String name, int depth) {}

    /** Itself (depth 0) and everything above it today, the nearest first; empty when there is none with this id. */
    List<Step> upward(UUID organizationId) {
        return getEntityManager()
                .createQuery("""
                        select o.id, o.name, path.depth from OrganizationPath path, Organization o
                        where path.descendantId = :id and o.id = path.ancestorId
                        order by path.depth
                        """, Step.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** Itself and everything above it on that day, the nearest first. */
    List<UUID> lineageOn(UUID organizationId, LocalDate day) {
        return walk(organizationId, day, "p.parent_id", "p.organization_id");
    }

    /** Itself and everything below it on that day. */
    List<UUID> descendantsOn(UUID organizationId, LocalDate day) {
        return walk(organizationId, day, "p.organization_id", "p.parent_id");
    }

    /** Cells anywhere below it on that day, itself not counted. */
    long countCellsBelow(UUID organizationId, LocalDate day) {
        return (Long) getEntityManager()
                .createNativeQuery(
                        walking("p.organization_id", "p.parent_id")
                                + "select count(*) from walk join organization o on o.id = walk.id"
                                + " where walk.depth > 0 and o.kind = 'CELL'",
                        Long.class)
                .setParameter("from", organizationId)
                .setParameter("day", day)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> walk(UUID from, LocalDate day, String next, String known) {
        return getEntityManager()
                .createNativeQuery(walking(next, known) + "select id from walk order by depth", UUID.class)
                .setParameter("from", from)
                .setParameter("day", day)
                .getResultList();
    }

    private static String walking(String next, String known) {
        return "with recursive walk (id, depth) as (select o.id, 0 from organization o where o.id = :from"
                + " and o.active_from <= :day and (o.active_to is null or o.active_to >= :day)"
                + " union all select " + next + ", walk.depth + 1 from walk"
                + " join organization_parent p on " + known + " = walk.id and" + ON_THE_DAY + ") ";
    }

    /**
     * How many stood directly under each of these on that day. In SQL: with so many ids, HQL would be translated anew each
     * time, which costs more than running it.
     */
    Map<UUID, Long> countChildren(Collection<UUID> parentIds, LocalDate day) {
        return parentIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select p.parent_id as parent, count(*) as children from organization_parent p"
                                        + " where p.parent_id in (:parents) and" + ON_THE_DAY + " group by p.parent_id",
                                Object[].class)
                        .addScalar("parent", UUID.class)
                        .addScalar("children", Long.class)
                        .setParameterList("parents", parentIds)
                        .setParameter("day", day)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    Optional<OrganizationParent> currentLink(UUID organizationId) {
        return find("organizationId = ?1 and validTo is null", organizationId).singleResultOptional();
    }

    /** Under this parent today. */
    List<OrganizationParent> currentLinksUnder(UUID parentId) {
        return list("parentId = ?1 and validTo is null order by organizationId", parentId);
    }

    /** Since when the places of all these together have been what they are; empty when none of them stands under any. */
    Optional<LocalDate> lastPlacing(Collection<UUID> organizationIds) {
        return day("select max(validFrom) from OrganizationParent where validTo is null and organizationId in :ids")
                .setParameter("ids", organizationIds)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** As {@link #lastPlacing}, of everything directly below. */
    Optional<LocalDate> lastPlacingUnder(UUID parentId) {
        return day("select max(validFrom) from OrganizationParent where validTo is null and parentId = :id")
                .setParameter("id", parentId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The last day on which something stood under it that is not there any more. */
    Optional<LocalDate> lastDayOfFormerChildren(UUID parentId) {
        return day("select max(validTo) from OrganizationParent where parentId = :id")
                .setParameter("id", parentId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private TypedQuery<LocalDate> day(String query) {
        return getEntityManager().createQuery(query, LocalDate.class);
    }

    /** Puts a new organisation into the closure. */
    void plant(UUID organizationId, UUID parentId) {
        getEntityManager().persist(new OrganizationPath(organizationId, organizationId, 0));
        if (parentId != null) {
            for (Step above : upward(parentId)) {
                getEntityManager().persist(new OrganizationPath(above.id(), organizationId, above.depth() + 1));
            }
        }
    }

    /** Hangs an organisation with everything below it under another one: two statements, however large it is. */
    void replant(UUID organizationId, UUID parentId) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        delete old from organization_path old
                        join organization_path below on below.descendant_id = old.descendant_id
                        join organization_path above on above.ancestor_id = old.ancestor_id
                        where below.ancestor_id = :moved and above.descendant_id = :moved and above.depth > 0
                        """)
                .setParameter("moved", organizationId)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into organization_path (ancestor_id, descendant_id, depth)
                        select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
                        from organization_path above cross join organization_path below
                        where above.descendant_id = :parent and below.ancestor_id = :moved
                        """)
                .setParameter("moved", organizationId)
                .setParameter("parent", parentId)
                .executeUpdate();
    }
}
