package vn.nenep.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PreparationRepository implements PanacheRepositoryBase<Preparation, UUID> {

    Optional<Preparation> findWhole(UUID meetingId) {
        return find("from Preparation p left join fetch p.assignments where p.meetingId = ?1", meetingId)
                .singleResultOptional();
    }

    /** For changes: two at once come one after the other. */
    Optional<Preparation> findForChange(UUID meetingId) {
        return findByIdOptional(meetingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** With what belongs to it: the version counts for all of it. */
    void keep(Preparation preparation) {
        if (!isPersistent(preparation)) {
            persistAndFlush(preparation);
        }
        getEntityManager().lock(preparation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(HandbookUpload upload) {
        getEntityManager().persist(upload);
    }

    /** The first one first. */
    List<HandbookUpload> uploads(UUID meetingId) {
        return getEntityManager()
                .createQuery(
                        "from HandbookUpload u where u.meetingId = :meeting order by u.uploadedAt, u.id",
                        HandbookUpload.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
