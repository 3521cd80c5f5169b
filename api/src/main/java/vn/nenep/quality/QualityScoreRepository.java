package vn.nenep.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;

@ApplicationScoped
class QualityScoreRepository implements PanacheRepositoryBase<QualityScore, UUID> {

    /** The latest first. */
    List<QualityScore> list(OrgScope scope, QualityScoreFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from QualityScore s where " + OrgScope.within("s.organizationId") + """
                                   and (:organization is null or s.organizationId = :organization)
                                   and (:meeting is null or s.meetingId = :meeting)
                                   and (:state is null or s.state = :state)
                                   and (:month is null or s.month = :month)
                                   and (:before is null or s.id < :before)
                                order by s.id desc
                                """, QualityScore.class)
                .setParameter("roots", scope.roots())
                .setParameter("organization", filter.organizationId)
                .setParameter("meeting", filter.meetingId)
                .setParameter("state", filter.state)
                .setParameter("month", filter.firstOfMonth())
                .setParameter(
                        "before", page.after(1).map(token -> token.uuid(0)).orElse(null))
                .setMaxResults(page.rows())
                .getResultList();
    }

    boolean existsForMeeting(UUID meetingId) {
        return count("meetingId", meetingId) > 0;
    }

    /** A copy to look at: what is measured on it for a reader is not written back. */
    Optional<QualityScore> findForView(UUID id) {
        Optional<QualityScore> found = findByIdOptional(id);
        found.ifPresent(score -> {
            Hibernate.initialize(score.items);
            getEntityManager().detach(score);
        });
        return found;
    }

    Optional<QualityScore> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
