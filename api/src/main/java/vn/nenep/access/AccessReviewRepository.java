package vn.nenep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;

@ApplicationScoped
class AccessReviewRepository implements PanacheRepositoryBase<AccessReview, UUID> {

    private static final String HELD = " r.validFrom <= :today and (r.validTo is null or r.validTo >= :today) and "
            + OrgScope.within("r.organizationId");

    /** The latest first. */
    List<AccessReview> list(OrgScope scope, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from AccessReview v where " + OrgScope.within("v.organizationId")
                                + " and (:before is null or v.id < :before) order by v.id desc",
                        AccessReview.class)
                .setParameter("roots", scope.roots())
                .setParameter(
                        "before", page.after(1).map(token -> token.uuid(0)).orElse(null))
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** Of the organisation itself or of one above it: that one covered it, too. */
    Optional<AccessReview> latest(Set<UUID> lineage) {
        return getEntityManager()
                .createQuery(
                        "from AccessReview v where v.organizationId in :lineage order by v.id desc", AccessReview.class)
                .setParameter("lineage", lineage)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The roles that hold today on the organisation and below it. */
    long countHeld(UUID organizationId, LocalDate today) {
        return getEntityManager()
                .createQuery("select count(*) from RoleAssignment r where" + HELD, Long.class)
                .setParameter("today", today)
                .setParameter("roots", Set.of(organizationId))
                .getSingleResult();
    }

    /** Notes all roles that hold today, in one statement whatever their number. */
    void noteHeld(AccessReview review) {
        persistAndFlush(review);
        getEntityManager()
                .createQuery("insert into AccessReviewRole (reviewId, assignmentId) select v.id, r.id"
                        + " from AccessReview v, RoleAssignment r where v.id = :review and" + HELD)
                .setParameter("review", review.id)
                .setParameter("today", review.reviewedOn)
                .setParameter("roots", Set.of(review.organizationId))
                .executeUpdate();
    }
}
