package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.NativeQuery;

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

    /** One row, locked: others of the meeting go on. */
    Optional<AttendanceRecord> rowForChange(UUID meetingId, UUID memberId) {
        return find("meetingId = ?1 and memberId = ?2", meetingId, memberId)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Marks are written by {@link #mark} alone, so nothing needs to be compared with what was read. */
    private PanacheQuery<AttendanceRecord> rollQuery(UUID meetingId) {
        return find("meetingId = ?1 order by sortKey, memberId", meetingId)
                .withHint(HibernateHints.HINT_READ_ONLY, true);
    }

    /** Writes locked rows of one meeting past the session, which lets them go; they show what was written. */
    void mark(List<AttendanceRecord> rows, Said said, Marker by) {
        getEntityManager().clear();
        rows.forEach(row -> row.remark(said, by));
        mark(rows.get(0).meetingId, rows.stream().map(row -> row.memberId).toList(), said, by);
    }

    /**
     * Writes past the session: what was read before is forgotten. In SQL: with a list of ids, HQL would be translated anew
     * each time.
     */
    void mark(UUID meetingId, Collection<UUID> memberIds, Said said, Marker by) {
        getEntityManager()
                .createNativeQuery("""
                        update attendance_record
                        set version = version + 1, mark = :mark, reason = :reason, arrived_at = :arrived,
                            left_at = :left, online = :online, source = :source, marked_at = :at, marked_by = :by,
                            marked_by_name = :byName
                        where meeting_id = :meeting and member_id in (:members)
                        """)
                .setParameter("mark", name(said.mark()))
                .setParameter("reason", said.reason())
                .setParameter("arrived", said.arrivedAt())
                .setParameter("left", said.leftAt())
                .setParameter("online", said.online())
                .setParameter("source", said.mark() == null ? null : by.source().name())
                .setParameter("at", by.at())
                .setParameter("by", by.accountId())
                .setParameter("byName", by.name())
                .setParameter("meeting", meetingId)
                .setParameter("members", memberIds)
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(AttendanceRecord.class)
                .executeUpdate();
        getEntityManager().clear();
    }

    private static String name(Mark mark) {
        return mark == null ? null : mark.name();
    }

    void add(AttendanceAmendment amendment) {
        getEntityManager().persist(amendment);
    }

    /** In the order in which they were made. */
    List<AttendanceAmendment> amendments(UUID meetingId) {
        return getEntityManager()
                .createQuery(
                        "from AttendanceAmendment where meetingId = :meeting order by id", AttendanceAmendment.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
