package vn.nenep.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<ThematicTheme, UUID> {

    record Named(UUID id, String code, String name) {}

    /** In the order of time. */
    List<ThematicTheme> list(OrgScope scope, ThemeFilter filter, PageRequest page) {
        ListQuery<ThematicTheme> query = ListQuery.of(ThematicTheme.class, "ThematicTheme t")
                .where(OrgScope.within("t.organizationId"), "roots", scope.roots())
                .whereGiven("t.year = :year", "year", filter.year)
                .whereGiven("t.quarter = :quarter", "quarter", filter.quarter);
        page.after(3)
                .ifPresent(after -> query.where("""
                                t.year > :yearOf or t.year = :yearOf and (t.quarter > :quarterOf
                                  or t.quarter = :quarterOf and t.id > :idOf)
                                """)
                        .with("yearOf", (int) after.number(0))
                        .with("quarterOf", (int) after.number(1))
                        .with("idOf", after.uuid(2)));
        return query.list(getEntityManager()::createQuery, "t.year, t.quarter, t.id", page.rows());
    }

    Optional<ThematicTheme> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The open cells of a scope, by code. */
    List<Named> cells(OrgScope scope, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "select o.id, o.code, o.name from Organization o where " + OrgScope.within("o.id") + """
                           and o.kind = CELL and o.activeTo is null and (:code is null or o.code > :code)
                        order by o.code
                        """,
                        Named.class)
                .setParameter("roots", scope.roots())
                .setParameter("code", page.after(1).map(token -> token.text(0)).orElse(null))
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** How many themes of the quarter each of these cells has that were not dropped. */
    Map<UUID, Long> countThemes(Collection<UUID> cells, int year, int quarter) {
        return cells.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("""
                                select t.organizationId, count(*) from ThematicTheme t
                                where t.organizationId in :cells and t.year = :year and t.quarter = :quarter
                                  and t.state <> DROPPED
                                group by t.organizationId
                                """, Object[].class)
                        .setParameter("cells", cells)
                        .setParameter("year", year)
                        .setParameter("quarter", quarter)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
