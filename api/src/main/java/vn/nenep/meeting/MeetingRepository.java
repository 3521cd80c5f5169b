package vn.nenep.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** The latest first. */
    List<Meeting> list(OrgScope scope, MeetingFilter filter, PageRequest page) {
        ListQuery<Meeting> query = ListQuery.of(Meeting.class, "Meeting m")
                .where(OrgScope.within("m.organizationId"), "roots", scope.roots())
                .whereGiven("m.organizationId = :organization", "organization", filter.organizationId)
                .whereGiven("m.state = :state", "state", filter.state)
                .whereGiven("m.plannedStart >= :from", "from", filter.from)
                .whereGiven("m.plannedStart < :to", "to", filter.to);
        page.after(2)
                .ifPresent(after -> query.where("m.plannedStart < :start or (m.plannedStart = :start and m.id < :id)")
                        .with("start", after.instant(0))
                        .with("id", after.uuid(1)));
        return query.list(getEntityManager()::createQuery, "m.plannedStart desc, m.id desc", page.rows());
    }

    long countNotHeld(UUID organizationId) {
        return count("organizationId = ?1 and state <> ?2", organizationId, MeetingState.CLOSED);
    }

    long countNotHeldUnder(UUID organizationId) {
        return count(
                "state <> ?2 and organizationId in (select path.descendantId from OrganizationPath path"
                        + " where path.ancestorId = ?1)",
                organizationId,
                MeetingState.CLOSED);
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
