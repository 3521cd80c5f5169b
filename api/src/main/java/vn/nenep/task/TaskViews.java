package vn.nenep.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.member.MemberService;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.task.TaskView.Around;
import vn.nenep.task.TaskView.Step;

/** Tasks as people see them, with what each of them may do next. */
@ApplicationScoped
class TaskViews {

    private final TaskRepository tasks;
    private final MemberService members;
    private final Access access;
    private final CellCalendar calendar;

    TaskViews(TaskRepository tasks, MemberService members, Access access, CellCalendar calendar) {
        this.tasks = tasks;
        this.members = members;
        this.access = access;
        this.calendar = calendar;
    }

    TaskView whole(Task task) {
        List<Step> steps = tasks.steps(task.id).stream().map(Step::of).toList();
        return view(task, people(List.of(task)), steps);
    }

    /** Looks people up for all rows together. */
    Function<Task, TaskView> rows(List<Task> rows) {
        Map<UUID, String> people = people(rows);
        return task -> view(task, people, null);
    }

    List<TaskLine> lines(List<Task> rows) {
        Map<UUID, String> people = people(rows);
        return rows.stream()
                .map(task -> TaskLine.of(task, people, calendar.dayOf(task.agreedAt)))
                .toList();
    }

    private Map<UUID, String> people(List<Task> rows) {
        return members.names(
                rows.stream().flatMap(task -> task.owners.stream()).distinct().toList());
    }

    private TaskView view(Task task, Map<UUID, String> people, List<Step> steps) {
        Around around = new Around(
                access.organizationName(task.organizationId), people, calendar.dayOf(task.agreedAt), calendar.today());
        return TaskView.of(task, around, steps, allowed(task));
    }

    private List<String> allowed(Task task) {
        if (task.state != TaskState.OPEN) {
            return access.allowed(task.organizationId, Stream.of(Action.REOPEN_TASK));
        }
        List<String> allowed = new ArrayList<>(access.allowed(
                task.organizationId, Stream.of(Action.UPDATE_TASK, Action.COMPLETE_TASK, Action.DROP_TASK)));
        if (access.allowsPersonally(Action.REPORT_TASK_PROGRESS, task.organizationId, task.concerned())) {
            allowed.add(Action.REPORT_TASK_PROGRESS.operationId());
        }
        return allowed;
    }
}
