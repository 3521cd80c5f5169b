package vn.nenep.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    List<Task> list(OrgScope scope, TaskFilter filter, LocalDate today, PageRequest page) {
        return page(
                filtered(filter, today).where(OrgScope.within("t.organizationId"), "roots", scope.roots()),
                filter.latestFirst(),
                page);
    }

    /** Those of one member, wherever. */
    List<Task> listOf(UUID memberId, TaskFilter filter, LocalDate today, PageRequest page) {
        ListQuery<Task> query = filtered(filter, today)
                .where("t.id in (select o.id from Task o join o.owners owner where owner = :me)", "me", memberId);
        if (filter.organizationId != null) {
            query.where(
                    "exists (select 1 from OrganizationPath path where path.descendantId = t.organizationId"
                            + " and path.ancestorId = :organization)",
                    "organization",
                    filter.organizationId);
        }
        return page(query, filter.latestFirst(), page);
    }

    /**
     * Agreed on in earlier meetings, and not over when the cell came together last.
     *
     * @param last when that was; null when it never did
     */
    List<Task> earlier(MeetingFacts meeting, Instant last, PageRequest page) {
        return page(earlier(meeting, last), false, page);
    }

    List<Task> allEarlier(MeetingFacts meeting, Instant last, int atMost) {
        return earlier(meeting, last).list(getEntityManager()::createQuery, "t.dueOn, t.id", atMost);
    }

    private static ListQuery<Task> earlier(MeetingFacts meeting, Instant last) {
        return ListQuery.of(Task.class, "Task t")
                .where("t.organizationId = :cell", "cell", meeting.organizationId())
                .where("t.agreedAt < :start", "start", meeting.startOrPlan())
                .whereGiven("t.closedAt is null or t.closedAt >= :last", "last", last);
    }

    /** By their last day, from behind the given one on. */
    List<Task> dueWithin(UUID organizationId, LocalDate from, LocalDate to, TaskLine after, int rows) {
        ListQuery<Task> query = ListQuery.of(Task.class, "Task t")
                .where(OrgScope.within("t.organizationId"), "roots", Set.of(organizationId))
                .where("t.dueOn >= :from", "from", from)
                .where("t.dueOn < :to", "to", to);
        if (after != null) {
            query.where("t.dueOn > :due or t.dueOn = :due and t.id > :id")
                    .with("due", after.dueOn())
                    .with("id", after.id());
        }
        return query.list(getEntityManager()::createQuery, "t.dueOn, t.id", rows);
    }

    private static ListQuery<Task> filtered(TaskFilter filter, LocalDate today) {
        return ListQuery.of(Task.class, "Task t")
                .whereGiven("t.meetingId = :meeting", "meeting", filter.meetingId)
                .whereGiven("t.state = :state", "state", filter.overdue.isSet() ? TaskState.OPEN : filter.state)
                .whereGiven("t.dueOn < :today", "today", filter.overdue.isSet() ? today : null);
    }

    private List<Task> page(ListQuery<Task> query, boolean latestFirst, PageRequest page) {
        String further = latestFirst ? "<" : ">";
        String direction = latestFirst ? " desc" : "";
        page.after(2)
                .ifPresent(after -> query.where("t.dueOn " + further + "= :due and (t.dueOn " + further
                                + " :due or t.id " + further + " :id)")
                        .with("due", after.day(0))
                        .with("id", after.uuid(1)));
        return query.list(getEntityManager()::createQuery, "t.dueOn" + direction + ", t.id" + direction, page.rows());
    }

    List<Task> agreedIn(UUID meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    Optional<Task> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For a change of who owns it. */
    void raiseVersion(Task task) {
        getEntityManager().lock(task, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(TaskStep step) {
        getEntityManager().persist(step);
    }

    /** In order. */
    List<TaskStep> steps(UUID taskId) {
        return getEntityManager()
                .createQuery("from TaskStep s where s.taskId = :task order by s.id", TaskStep.class)
                .setParameter("task", taskId)
                .getResultList();
    }

    void moveOpen(UUID fromCell, UUID toCell) {
        update(
                "organizationId = ?1, version = version + 1 where organizationId = ?2 and state = ?3",
                toCell,
                fromCell,
                TaskState.OPEN);
    }
}
