package vn.nenep.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class PaperRepository implements PanacheRepositoryBase<Paper, UUID> {

    /** In the order in which they came. */
    List<Paper> ofMeeting(UUID meetingId, PageRequest page) {
        return ListQuery.of(Paper.class, "Paper p")
                .where("p.meetingId = :meeting", "meeting", meetingId)
                .whereGiven(
                        "p.id > :after",
                        "after",
                        page.after(1).map(token -> token.uuid(0)).orElse(null))
                .list(getEntityManager()::createQuery, "p.id", page.rows());
    }

    /** Of what counts; empty when nothing does. */
    Optional<Instant> latestUpload(UUID meetingId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(uploadedAt) from Paper where meetingId = :meeting and withdrawnAt is null",
                        Instant.class)
                .setParameter("meeting", meetingId)
                .getSingleResult());
    }

    Optional<Paper> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
