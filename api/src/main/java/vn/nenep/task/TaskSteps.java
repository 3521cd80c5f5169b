package vn.nenep.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MinutesGuard;
import vn.nenep.member.MemberService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Everything that becomes of a task; each step is kept. */
@ApplicationScoped
class TaskSteps {

    private static final String OBJECT = "task";

    /** A day further away than this is a slip of the finger. */
    private static final int YEARS_AWAY_AT_MOST = 5;

    private final TaskRepository tasks;
    private final TaskViews views;
    private final MeetingService meetings;
    private final MinutesGuard minutes;
    private final AttendanceService attendance;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    TaskSteps(
            TaskRepository tasks,
            TaskViews views,
            MeetingService meetings,
            MinutesGuard minutes,
            AttendanceService attendance,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.tasks = tasks;
        this.views = views;
        this.meetings = meetings;
        this.minutes = minutes;
        this.attendance = attendance;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Transactional
    TaskView create(CreateTaskRequest request) {
        MeetingFacts meeting = meetings.factsForUse(request.meetingId());
        access.require(Action.CREATE_TASK, meeting.organizationId());
        minutes.requireOpen(meeting);
        requireOwners(request.owners(), meeting);
        requirePossible(request.dueOn());
        Task made = new Task(meeting, request);
        tasks.persist(made);
        return saved(made, Action.CREATE_TASK, TaskStepKind.AGREED, null);
    }

    /** What adopted minutes say of a task stays as it is; who does it until when may change, and is kept. */
    @Transactional
    TaskView update(UUID taskId, IfMatch seen, UpdateTaskRequest request) {
        Task task = forChange(taskId, Action.UPDATE_TASK, seen);
        MeetingFacts meeting = meetings.facts(task.meetingId);
        if (!task.saysTheSameAs(request) && minutes.isAdopted(meeting)) {
            throw Problem.of(ProblemType.WRONG_STATE, "Adopted minutes say what the task is.");
        }
        if (!task.concerned().equals(request.owners())) {
            requireOwners(request.owners(), meeting);
        }
        if (!task.dueOn.equals(request.dueOn())) {
            requirePossible(request.dueOn());
        }
        task.change(request);
        tasks.raiseVersion(task);
        return saved(task, Action.UPDATE_TASK, TaskStepKind.CHANGED, request.reason());
    }

    @Transactional
    TaskView report(UUID taskId, IfMatch seen, ReportTaskProgressRequest request) {
        Task task = tasks.findForChange(taskId).orElseThrow(TaskSteps::unknown);
        access.requirePersonally(Action.REPORT_TASK_PROGRESS, task.organizationId, task.concerned());
        IfMatch.require(seen, task.version);
        task.report(request.percent(), request.result());
        return saved(task, Action.REPORT_TASK_PROGRESS, TaskStepKind.PROGRESS, request.result());
    }

    @Transactional
    TaskView complete(UUID taskId, IfMatch seen, CompleteTaskRequest request) {
        Task task = forChange(taskId, Action.COMPLETE_TASK, seen);
        task.complete(request.result(), access.principal().displayName(), calendar.now());
        return saved(task, Action.COMPLETE_TASK, TaskStepKind.COMPLETED, request.result());
    }

    @Transactional
    TaskView reopen(UUID taskId, IfMatch seen, ReopenTaskRequest request) {
        Task task = forChange(taskId, Action.REOPEN_TASK, seen);
        if (request.dueOn() != null) {
            requirePossible(request.dueOn());
        }
        task.reopen(request.dueOn(), request.percent());
        return saved(task, Action.REOPEN_TASK, TaskStepKind.REOPENED, request.reason());
    }

    @Transactional
    TaskView drop(UUID taskId, IfMatch seen, DropTaskRequest request) {
        Task task = forChange(taskId, Action.DROP_TASK, seen);
        task.drop(access.principal().displayName(), calendar.now());
        return saved(task, Action.DROP_TASK, TaskStepKind.DROPPED, request.reason());
    }

    private Task forChange(UUID taskId, Action action, IfMatch seen) {
        Task task = tasks.findForChange(taskId).orElseThrow(TaskSteps::unknown);
        access.require(action, task.organizationId);
        IfMatch.require(seen, task.version);
        return task;
    }

    private void requireOwners(Set<UUID> owners, MeetingFacts meeting) {
        if (!members.areInCell(owners, meeting.organizationId()) && !attendance.areOnRoster(meeting.id(), owners)) {
            throw Problem.of(ProblemType.MEMBER_NOT_IN_CELL, "Who owns a task is a member, or a guest of the meeting.");
        }
    }

    private void requirePossible(LocalDate dueOn) {
        LocalDate today = calendar.today();
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(YEARS_AWAY_AT_MOST))) {
            throw Problem.of(ProblemType.DAY_NOT_POSSIBLE, "From today on, within five years.");
        }
    }

    private TaskView saved(Task task, Action action, TaskStepKind kind, String note) {
        tasks.add(new TaskStep(task, kind, note, access.principal(), calendar.now()));
        tasks.flush();
        audit.changed(action, OBJECT, task.id, task.organizationId, task.version);
        return views.whole(task);
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
