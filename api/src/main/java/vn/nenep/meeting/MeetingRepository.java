package vn.nenep.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** The latest first. */
    List<Meeting> list(OrgScope scope, MeetingFilter filter, PageRequest page) {
        PageToken after = page.after(2).orElse(null);
        return getEntityManager()
                .createQuery("from Meeting m where " + OrgScope.within("m.organizationId") + """
                                   and (:organization is null or m.organizationId = :organization)
                                   and (:state is null or m.state = :state)
                                   and (:from is null or m.plannedStart >= :from)
                                   and (:to is null or m.plannedStart < :to)
                                   and (:start is null or m.plannedStart < :start
                                        or (m.plannedStart = :start and m.id < :id))
                                order by m.plannedStart desc, m.id desc
                                """, Meeting.class)
                .setParameter("roots", scope.roots())
                .setParameter("organization", filter.organizationId)
                .setParameter("state", filter.state)
                .setParameter("from", filter.from)
                .setParameter("to", filter.to)
                .setParameter("start", after == null ? null : after.instant(0))
                .setParameter("id", after == null ? null : after.uuid(1))
                .setMaxResults(page.rows())
                .getResultList();
    }

    Optional<Meeting> findWithAgenda(UUID id) {
        return find("from Meeting m left join fetch m.agenda where m.id = ?1", id)
                .singleResultOptional();
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
