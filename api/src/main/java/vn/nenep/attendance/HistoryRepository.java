package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

/** Rolls of many meetings. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<AttendanceRecord, AttendanceRecord.Key> {

    private static final String OF_YEAR = " and m.state = CLOSED"
            + " and m.kind not in (COMMITTEE_PREMEETING, GROUP) and m.plannedStart >= :from and m.plannedStart < :to ";

    /** Of one member, the latest first: all that are the member's own. */
    List<MemberMeeting> ofMember(UUID memberId, Instant from, PageRequest page) {
        return list(rolls(memberId, from), page);
    }

    /** Of one member, the latest first: those in the scope of the reader. */
    List<MemberMeeting> ofMember(OrgScope scope, UUID memberId, Instant from, PageRequest page) {
        return list(rolls(memberId, from).where(OrgScope.within("m.organizationId"), "roots", scope.roots()), page);
    }

    private static ListQuery<MemberMeeting> rolls(UUID memberId, Instant from) {
        return ListQuery.selecting(MemberMeeting.class, """
                        select m.id, m.organizationId, m.kind, m.theme, m.plannedStart, r.category, r.standing,
                               r.said.mark, r.said.reason, r.said.arrivedAt, r.said.leftAt, r.said.online, r.source
                        from AttendanceRecord r join Meeting m on m.id = r.meetingId""")
                .where("r.memberId = :member", "member", memberId)
                .where("m.plannedStart >= :from", "from", from);
    }

    private List<MemberMeeting> list(ListQuery<MemberMeeting> rolls, PageRequest page) {
        page.after(2)
                .ifPresent(before -> rolls.where("m.plannedStart <= :start and (m.plannedStart < :start or m.id < :id)")
                        .with("start", before.instant(0))
                        .with("id", before.uuid(1)));
        return rolls.list(getEntityManager()::createQuery, "m.plannedStart desc, m.id desc", page.rows());
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
