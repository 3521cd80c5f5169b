package vn.nenep.testing;

import static vn.nenep.testing.TaskFixture.TASKS;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.nenep.testing.Target.Maker;

/** Tasks in every state, of somebody else and of whoever calls. */
final class TaskTargets {

    private TaskTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        list(makers, "listTasks any", "?limit=200", null);
        list(makers, "listTasks any/mine", "?mine=true", null);
        makers.put("listTasks other/of-the-cell", (state, who) -> {
            String cell = Cell.model().id();
            return Target.read("listTasks", TASKS + "?organizationId=" + cell, cell, Api.SECRETARY);
        });
        makers.put("listEarlierTasks other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read("listEarlierTasks", meeting.path() + "/earlier-tasks", meeting.id(), Api.SECRETARY);
        });
        makers.put("createTask other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return new Target(ProceedingsCalls.createTask(meeting), meeting.id());
        });
        makers.put(
                "getTask other", (state, who) -> read(task(state, Cell.model().plainMember(0))));
        makers.put("getTask me", (state, who) -> read(task(state, who.memberId())));
        other(makers, "updateTask", ProceedingsCalls::updateTask);
        makers.put("updateTask other/who-does-it", (state, who) -> {
            TaskFixture task = task(state, Cell.model().plainMember(0));
            return new Target(ProceedingsCalls.giveTask(task), task.id());
        });
        other(makers, "reportTaskProgress", ProceedingsCalls::report);
        makers.put("reportTaskProgress me", (state, who) -> {
            TaskFixture task = task(state, who.memberId());
            return new Target(ProceedingsCalls.report(task), task.id());
        });
        other(makers, "completeTask", task -> ProceedingsCalls.step("completeTask", task, "/complete", Map.of()));
        other(makers, "reopenTask", ProceedingsCalls::reopen);
        other(makers, "dropTask", task -> ProceedingsCalls.step("dropTask", task, "/drop", ProceedingsCalls.REASON));
        return makers;
    }

    private static void other(Map<String, Maker> makers, String operationId, Function<TaskFixture, Call> call) {
        makers.put(operationId + " other", (state, who) -> {
            TaskFixture task = task(state, Cell.model().plainMember(0));
            return new Target(call.apply(task), task.id());
        });
    }

    private static TaskFixture task(String state, String ownerId) {
        if (state.equals("adopted")) {
            MeetingFixture meeting = MeetingFixture.marked();
            TaskFixture agreed = TaskFixture.of(meeting, ownerId);
            MinutesFixture.adopted(meeting);
            return agreed;
        }
        TaskFixture task = TaskFixture.of(MeetingFixture.open(), ownerId);
        return switch (state) {
            case "completed" -> task.complete();
            case "dropped" -> task.drop();
            default -> task;
        };
    }

    private static Target read(TaskFixture task) {
        return Target.read("getTask", task.path(), task.id(), Api.SECRETARY);
    }

    private static void list(Map<String, Maker> makers, String row, String query, String hidden) {
        makers.put(row, (state, who) -> Target.read("listTasks", TASKS + query, hidden, Api.SECRETARY));
    }
}
