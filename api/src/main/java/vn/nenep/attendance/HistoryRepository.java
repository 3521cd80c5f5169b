package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;

/** Rolls of many meetings. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<AttendanceRecord, AttendanceRecord.Key> {

    private static final String OF_YEAR = " and m.state = CLOSED"
            + " and m.kind not in (COMMITTEE_PREMEETING, GROUP) and m.plannedStart >= :from and m.plannedStart < :to ";

    /** Of one member, the latest first: all that are the member's own. */
    List<MemberMeeting> ofMember(UUID memberId, Instant from, PageRequest page) {
        return ofMember("", memberId, from, page).setMaxResults(page.rows()).getResultList();
    }

    /** Of one member, the latest first: those in the scope of the reader. */
    List<MemberMeeting> ofMember(OrgScope scope, UUID memberId, Instant from, PageRequest page) {
        return ofMember(" and " + OrgScope.within("m.organizationId"), memberId, from, page)
                .setParameter("roots", scope.roots())
                .setMaxResults(page.rows())
                .getResultList();
    }

    private TypedQuery<MemberMeeting> ofMember(String scope, UUID memberId, Instant from, PageRequest page) {
        PageToken before = page.after(2).orElse(null);
        String earlier =
                before == null ? "" : " and (m.plannedStart < :start or (m.plannedStart = :start and m.id < :id))";
        TypedQuery<MemberMeeting> query = getEntityManager()
                .createQuery(
                        "select r, m.organizationId, m.kind, m.theme, m.plannedStart from AttendanceRecord r"
                                + " join Meeting m on m.id = r.meetingId"
                                + " where r.memberId = :member and m.plannedStart >= :from" + scope + earlier
                                + " order by m.plannedStart desc, m.id desc",
                        MemberMeeting.class)
                .setParameter("member", memberId)
                .setParameter("from", from)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        if (before != null) {
            query.setParameter("start", before.instant(0)).setParameter("id", before.uuid(1));
        }
        return query;
    }

    /** The next organisations of the scope, by id. */
    List<UUID> organizations(OrgScope scope, UUID from, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct path.descendantId from OrganizationPath path where path.ancestorId in :roots"
                                + " and path.descendantId >= :from order by path.descendantId",
                        UUID.class)
                .setParameter("roots", scope.roots())
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    /** The closed meetings of a year of those members of these cells who were absent at least so often, in order. */
    List<MemberDay> oftenAbsent(Collection<UUID> cells, Instant from, Instant to, long least) {
        List<UUID> members = getEntityManager()
                .createQuery(
                        "select r.memberId from Meeting m join AttendanceRecord r on r.meetingId = m.id"
                                + " where m.organizationId in :cells" + OF_YEAR
                                + "and r.said.mark in (ABSENT_EXCUSED, ABSENT_UNEXCUSED)"
                                + " group by r.memberId having count(*) >= :least",
                        UUID.class)
                .setParameter("cells", cells)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("least", least)
                .getResultList();
        if (members.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        "select m.organizationId, r.memberId, r.fullName, m.id, m.plannedStart, r.standing, r.said.mark"
                                + " from AttendanceRecord r join Meeting m on m.id = r.meetingId"
                                + " where r.memberId in :members and m.organizationId in :cells" + OF_YEAR
                                + "order by m.organizationId, r.memberId, m.plannedStart, m.id",
                        MemberDay.class)
                .setParameter("members", members)
                .setParameter("cells", cells)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
