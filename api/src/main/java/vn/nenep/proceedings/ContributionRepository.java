package vn.nenep.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {

    /** In the order of time, removed ones included. */
    List<Contribution> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by spokeAt, id", meetingId);
    }

    Optional<Contribution> findForChange(UUID meetingId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(said -> said.meetingId.equals(meetingId));
    }
}
