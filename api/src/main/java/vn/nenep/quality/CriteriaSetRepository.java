package vn.nenep.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;

@ApplicationScoped
class CriteriaSetRepository implements PanacheRepositoryBase<CriteriaSet, UUID> {

    List<CriteriaSet> list(PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from CriteriaSet c where :code is null or c.code > :code order by c.code", CriteriaSet.class)
                .setParameter("code", page.after(1).map(token -> token.text(0)).orElse(null))
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** The latest set in force on that day. */
    Optional<CriteriaSet> inForceOn(LocalDate day) {
        return find("effectiveFrom <= ?1 order by effectiveFrom desc", day).stream()
                .filter(set -> set.isInForceOn(day))
                .findFirst();
    }
}
