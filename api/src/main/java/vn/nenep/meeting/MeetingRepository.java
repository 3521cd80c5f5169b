package vn.nenep.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.meeting.MeetingDrafts.Planned;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    private static final Set<MeetingState> OVER = EnumSet.of(MeetingState.CLOSED, MeetingState.CANCELLED);

    /** The latest first, or in the order of time. */
    List<Meeting> list(OrgScope scope, MeetingFilter filter, PageRequest page) {
        ListQuery<Meeting> query = ListQuery.of(Meeting.class, "Meeting m")
                .where(OrgScope.within("m.organizationId"), "roots", scope.roots())
                .whereGiven("m.organizationId = :organization", "organization", filter.organizationId)
                .whereGiven("m.state = :state", "state", filter.state)
                .whereGiven("m.kind = :kind", "kind", filter.kind)
                .whereGiven("m.plannedStart >= :from", "from", filter.from)
                .whereGiven("m.plannedStart < :to", "to", filter.to);
        String further = filter.earliestFirst() ? ">" : "<";
        String direction = filter.earliestFirst() ? "" : " desc";
        page.after(2)
                .ifPresent(after -> query.where("m.plannedStart " + further + "= :start and (m.plannedStart " + further
                                + " :start or m.id " + further + " :id)")
                        .with("start", after.instant(0))
                        .with("id", after.uuid(1)));
        return query.list(
                getEntityManager()::createQuery, "m.plannedStart" + direction + ", m.id" + direction, page.rows());
    }

    /** In the order of time, from behind the given one on. Read and let go: there may be very many. */
    List<Meeting> within(UUID organizationId, Instant from, Instant to, MeetingFacts after, int rows) {
        ListQuery<Meeting> query = ListQuery.of(Meeting.class, "Meeting m")
                .where(OrgScope.within("m.organizationId"), "roots", Set.of(organizationId))
                .where("m.plannedStart >= :from", "from", from)
                .where("m.plannedStart < :to", "to", to);
        if (after != null) {
            query.where("m.plannedStart > :start or m.plannedStart = :start and m.id > :id")
                    .with("start", after.plannedStart())
                    .with("id", after.id());
        }
        List<Meeting> found = query.list(getEntityManager()::createQuery, "m.plannedStart, m.id", rows);
        found.forEach(getEntityManager()::detach);
        return found;
    }

    long countWithin(UUID organizationId, Instant from, Instant to) {
        return count(
                "plannedStart >= ?2 and plannedStart < ?3 and organizationId in (select path.descendantId from"
                        + " OrganizationPath path where path.ancestorId = ?1)",
                organizationId,
                from,
                to);
    }

    List<Planned> plannedBetween(Collection<UUID> organizationIds, Instant from, Instant to) {
        return getEntityManager()
                .createQuery("""
                        select m.id, m.organizationId, m.kind, m.state, m.plannedStart, m.plannedEnd, m.place,
                               m.regularMonth
                        from Meeting m
                        where m.organizationId in :cells and m.plannedStart >= :from and m.plannedStart < :to
                        """, Planned.class)
                .setParameter("cells", organizationIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<Planned> planned(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select m.id, m.organizationId, m.kind, m.state, m.plannedStart, m.plannedEnd, m.place,
                               m.regularMonth
                        from Meeting m
                        where m.id in :ids
                        """, Planned.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The steps of a meeting, in order. */
    List<MeetingChange> history(UUID meetingId) {
        return getEntityManager()
                .createQuery("from MeetingChange c where c.meetingId = :meeting order by c.id", MeetingChange.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    void add(MeetingChange change) {
        getEntityManager().persist(change);
    }

    /** Who is called to the meeting of a group. */
    List<UUID> participants(UUID meetingId) {
        return getEntityManager()
                .createQuery("select p from Meeting m join m.participants p where m.id = :meeting", UUID.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Those of these that name the member as somebody who is called. */
    List<UUID> naming(UUID memberId, Collection<UUID> meetingIds) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Meeting m join m.participants p where p = :member and m.id in :meetings",
                        UUID.class)
                .setParameter("member", memberId)
                .setParameter("meetings", meetingIds)
                .getResultList();
    }

    long countNotHeld(UUID organizationId) {
        return count("organizationId = ?1 and state not in ?2", organizationId, OVER);
    }

    long countNotHeldUnder(UUID organizationId) {
        return count(
                "state not in ?2 and organizationId in (select path.descendantId from OrganizationPath path"
                        + " where path.ancestorId = ?1)",
                organizationId,
                OVER);
    }

    Optional<Meeting> findWithAgenda(UUID id) {
        return find("from Meeting m left join fetch m.agenda left join fetch m.participants where m.id = ?1", id)
                .singleResultOptional();
    }

    List<Meeting> toldFrom(Collection<UUID> organizationIds, Instant from) {
        return list(
                "organizationId in ?1 and plannedStart >= ?2 and announcedAt is not null order by plannedStart, id",
                organizationIds,
                from);
    }

    /** Of the meetings to which the whole cell is called. */
    Optional<Instant> lastStartBefore(UUID organizationId, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select m.actualStart from Meeting m
                        where m.organizationId = :cell and m.actualStart < :before
                          and m.kind not in (COMMITTEE_PREMEETING, GROUP)
                        order by m.actualStart desc
                        """, Instant.class)
                .setParameter("cell", organizationId)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** For changes of state: two at once come one after the other. */
    Optional<Meeting> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For work that needs the state to stay as it is until the transaction ends. */
    Optional<Meeting> findForUse(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }
}
