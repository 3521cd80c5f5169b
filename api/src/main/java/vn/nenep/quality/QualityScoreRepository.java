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
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class QualityScoreRepository implements PanacheRepositoryBase<QualityScore, UUID> {

    /** The latest first. */
    List<QualityScore> list(OrgScope scope, QualityScoreFilter filter, PageRequest page) {
        return ListQuery.of(QualityScore.class, "QualityScore s")
                .where(OrgScope.within("s.organizationId"), "roots", scope.roots())
                .whereGiven("s.organizationId = :organization", "organization", filter.organizationId)
                .whereGiven("s.meetingId = :meeting", "meeting", filter.meetingId)
                .whereGiven("s.state = :state", "state", filter.state)
                .whereGiven("s.month = :month", "month", filter.firstOfMonth())
                .whereGiven(
                        "s.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null))
                .list(getEntityManager()::createQuery, "s.id desc", page.rows());
    }

    boolean existsForMeeting(UUID meetingId) {
        return count("meetingId", meetingId) > 0;
    }

    Optional<QualityScore> ofMeeting(UUID meetingId) {
        return find("from QualityScore s left join fetch s.items where s.meetingId = ?1", meetingId)
                .singleResultOptional();
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
