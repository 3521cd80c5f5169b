package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<AttendanceRecord, AttendanceRecord.Key> {

    /** In the order of names. */
    List<AttendanceRecord> roll(UUID meetingId) {
        return rollQuery(meetingId).list();
    }

    /** The whole roll in the order of names. Two savers lock it in the same order and never wait in a circle. */
    List<AttendanceRecord> rollForChange(UUID meetingId) {
        return rollQuery(meetingId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Marks are written by {@link #mark} alone, so nothing needs to be compared with what was read. */
    private PanacheQuery<AttendanceRecord> rollQuery(UUID meetingId) {
        return find("meetingId = ?1 order by sortKey, memberId", meetingId)
                .withHint(HibernateHints.HINT_READ_ONLY, true);
    }

    /** Writes past the session: what was read before is forgotten. */
    void mark(UUID meetingId, Set<UUID> memberIds, MarkRequest.Said said, Instant at) {
        getEntityManager()
                .createQuery("""
                        update versioned AttendanceRecord set mark = :mark, reason = :reason, markedAt = :at
                        where meetingId = :meeting and memberId in :members
                        """)
                .setParameter("mark", said.mark())
                .setParameter("reason", said.reason())
                .setParameter("at", at)
                .setParameter("meeting", meetingId)
                .setParameter("members", memberIds)
                .executeUpdate();
        getEntityManager().clear();
    }
}
