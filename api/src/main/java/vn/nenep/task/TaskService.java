package vn.nenep.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.organization.OrganizationMerged;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The tasks of a cell, as its people, its committee and its minutes read them. {@link TaskSteps} changes them. */
@ApplicationScoped
public class TaskService {

    /** More tasks than that of the months before are in no minutes. */
    private static final int PRINTED_AT_MOST = 500;

    private final TaskRepository tasks;
    private final TaskViews views;
    private final MeetingService meetings;
    private final Access access;
    private final CellCalendar calendar;

    TaskService(TaskRepository tasks, TaskViews views, MeetingService meetings, Access access, CellCalendar calendar) {
        this.tasks = tasks;
        this.views = views;
        this.meetings = meetings;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional
    Page<TaskView> list(TaskFilter filter, PageRequest page) {
        if (!filter.mine.isSet()) {
            return shown(
                    tasks.list(
                            access.requireScope(Action.LIST_TASKS, filter.organizationId),
                            filter,
                            calendar.today(),
                            page),
                    page);
        }
        UUID me = access.principal().memberId();
        return shown(me == null ? List.of() : tasks.listOf(me, filter, calendar.today(), page), page);
    }

    @Transactional
    Page<TaskView> earlier(UUID meetingId, PageRequest page) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.LIST_EARLIER_TASKS, meeting.organizationId());
        return shown(tasks.earlier(meeting, meetings.lastStartBefore(meeting).orElse(null), page), page);
    }

    @Transactional
    TaskView get(UUID taskId) {
        Task task = tasks.findByIdOptional(taskId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.requirePersonally(Action.GET_TASK, task.organizationId, task.concerned());
        return views.whole(task);
    }

    /** What this meeting agreed on, in order. The caller has checked the rights. */
    @Transactional
    public List<TaskLine> agreedIn(UUID meetingId) {
        return views.lines(tasks.agreedIn(meetingId).stream()
                .filter(task -> task.state != TaskState.DROPPED)
                .toList());
    }

    /**
     * What earlier meetings agreed on and was not over when the cell came together last: the first table of a meeting. The
     * caller has checked the rights.
     */
    @Transactional
    public List<TaskLine> earlier(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        return views.lines(
                tasks.allEarlier(meeting, meetings.lastStartBefore(meeting).orElse(null), PRINTED_AT_MOST));
    }

    /** A task and whose it is. */
    public record CellTask(UUID organizationId, TaskLine line) {}

    /**
     * The tasks of an organisation and everything below it by their last day, a batch after the other. The caller has checked
     * the rights.
     *
     * @param to the day after the last
     * @param after the last one of the batch before; null for the first
     */
    @Transactional
    public List<CellTask> dueWithin(UUID organizationId, LocalDate from, LocalDate to, CellTask after, int rows) {
        List<Task> found = tasks.dueWithin(organizationId, from, to, after == null ? null : after.line(), rows);
        List<TaskLine> lines = views.lines(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new CellTask(found.get(i).organizationId, lines.get(i)))
                .toList();
    }

    /** What the merged cell has not finished goes over with its members. */
    void follow(@Observes OrganizationMerged merger) {
        tasks.moveOpen(merger.sourceId(), merger.targetId());
    }

    private Page<TaskView> shown(List<Task> rows, PageRequest page) {
        return Page.of(rows, page, views.rows(rows), task -> PageToken.of(task.dueOn, task.id));
    }
}
