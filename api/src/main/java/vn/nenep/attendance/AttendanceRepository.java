package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<AttendanceRecord, AttendanceRecord.Key> {

    /** In the order of names. */
    List<AttendanceRecord> roll(UUID meetingId) {
        return list("meetingId = ?1 order by sortKey, memberId", meetingId);
    }

    /** Locked in the order of the key, so that two savers never wait for each other in a circle. */
    List<AttendanceRecord> findForChange(UUID meetingId, Collection<UUID> memberIds) {
        return find("meetingId = ?1 and memberId in ?2 order by memberId", meetingId, memberIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
