package vn.nenep.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VoteRepository implements PanacheRepositoryBase<Vote, UUID> {

    /** In the order of time, withdrawn ones included; with their rules. */
    List<Vote> ofMeeting(UUID meetingId) {
        return list("from Vote v join fetch v.rule where v.meetingId = ?1 order by v.votedAt, v.id", meetingId);
    }

    Optional<Vote> findForChange(UUID meetingId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(vote -> vote.meetingId.equals(meetingId));
    }

    /** For what is added to it. */
    void raiseVersion(Vote vote) {
        getEntityManager().lock(vote, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(ReservedOpinion opinion) {
        getEntityManager().persist(opinion);
    }

    /** In order. */
    List<ReservedOpinion> reserved(UUID meetingId) {
        return getEntityManager()
                .createQuery("""
                        select r from ReservedOpinion r join Vote v on v.id = r.voteId
                        where v.meetingId = :meeting order by r.id
                        """, ReservedOpinion.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
