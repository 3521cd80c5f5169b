package vn.nenep.leave;

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
class LeaveRepository implements PanacheRepositoryBase<LeaveRequest, UUID> {

    /** The latest first, by office. */
    List<LeaveRequest> list(OrgScope scope, LeaveFilter filter, PageRequest page) {
        return list(filter, page)
                .where(OrgScope.within("l.organizationId"), "roots", scope.roots())
                .list(getEntityManager()::createQuery, "l.id desc", page.rows());
    }

    /** The latest first, those of one member. */
    List<LeaveRequest> listOf(UUID memberId, LeaveFilter filter, PageRequest page) {
        return list(filter, page)
                .where("l.memberId = :member", "member", memberId)
                .list(getEntityManager()::createQuery, "l.id desc", page.rows());
    }

    private static ListQuery<LeaveRequest> list(LeaveFilter filter, PageRequest page) {
        return ListQuery.of(LeaveRequest.class, "LeaveRequest l")
                .whereGiven("l.meetingId = :meeting", "meeting", filter.meetingId)
                .whereGiven("l.state = :state", "state", filter.state)
                .whereGiven(
                        "l.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null));
    }

    List<LeaveRequest> ofMeeting(UUID meetingId) {
        return list("meetingId", meetingId);
    }

    List<LeaveRequest> accepted(UUID meetingId) {
        return list("meetingId = ?1 and state = ?2", meetingId, LeaveState.ACCEPTED);
    }

    boolean exists(UUID meetingId, UUID memberId) {
        return count("meetingId = ?1 and memberId = ?2", meetingId, memberId) > 0;
    }

    Optional<LeaveRequest> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
