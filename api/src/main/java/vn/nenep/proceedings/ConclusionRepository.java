package vn.nenep.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConclusionRepository implements PanacheRepositoryBase<Conclusion, Conclusion.Key> {

    List<Conclusion> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by agendaItem", meetingId);
    }

    Optional<Conclusion> findForChange(UUID meetingId, int agendaItem) {
        return findByIdOptional(new Conclusion.Key(meetingId, agendaItem), LockModeType.PESSIMISTIC_WRITE);
    }
}
