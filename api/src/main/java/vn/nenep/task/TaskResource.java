package vn.nenep.task;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(TaskResource.PATH)
@Authenticated
@Tag(name = "Minutes")
class TaskResource {

    static final String PATH = "/api/v1/tasks";

    private final TaskService tasks;
    private final TaskSteps steps;
    private final Idempotency idempotency;

    TaskResource(TaskService tasks, TaskSteps steps, Idempotency idempotency) {
        this.tasks = tasks;
        this.steps = steps;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List tasks",
            description = "By their last day, the earliest first; completed or dropped ones, when only they are asked "
                    + "for, the latest first. For the people of the cell and of the committees above it. With `mine` "
                    + "everybody reads the own ones.")
    public Page<TaskView> listTasks(@BeanParam TaskFilter filter, @Valid @BeanParam PageRequest page) {
        return tasks.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Agree on a task",
            description =
                    "In a meeting that is open or closed, until its minutes are adopted: 409 `wrong-state` otherwise. "
                            + "422 `member-not-in-cell` for an owner who is neither a member of the cell nor on the roster "
                            + "of the meeting, 422 `day-not-possible` for a day before today or more than five years away.")
    public RestResponse<TaskView> createTask(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateTaskRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> steps.create(request), tasks::get);
    }

    @GET
    @Path("/{taskId}")
    @Operation(summary = "Read a task", description = "With all its steps. Also for those who own it, wherever.")
    public TaskView getTask(@PathParam("taskId") UUID taskId) {
        return tasks.get(taskId);
    }

    @PUT
    @Path("/{taskId}")
    @Operation(
            summary = "Change what is agreed about a task",
            description =
                    "An open one; 409 `wrong-state` otherwise. Once the minutes that agreed on it are adopted its title and "
                            + "measure stay (409 `wrong-state`); owners and day may change, and every step is kept. Owners "
                            + "and days as in `createTask`.")
    public TaskView updateTask(
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateTaskRequest request) {
        return steps.update(taskId, ifMatch, request);
    }

    @POST
    @Path("/{taskId}/progress")
    @Operation(
            summary = "Report how far a task is",
            description = "By those who own it and by the officers of the cell. 409 `wrong-state` unless it is open.")
    public TaskView reportTaskProgress(
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReportTaskProgressRequest request) {
        return steps.report(taskId, ifMatch, request);
    }

    @POST
    @Path("/{taskId}/complete")
    @Operation(summary = "Complete a task", description = "409 `wrong-state` unless it is open.")
    public TaskView completeTask(
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CompleteTaskRequest request) {
        return steps.complete(taskId, ifMatch, request);
    }

    @POST
    @Path("/{taskId}/reopen")
    @Operation(
            summary = "Reopen a task",
            description = "One that was completed or dropped, with a reason: 409 `wrong-state` otherwise. 422 "
                    + "`day-not-possible` as in `createTask`.")
    public TaskView reopenTask(
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReopenTaskRequest request) {
        return steps.reopen(taskId, ifMatch, request);
    }

    @POST
    @Path("/{taskId}/drop")
    @Operation(
            summary = "Drop a task",
            description = "Nobody needs it any more. It is kept, with the reason. 409 `wrong-state` unless it is open.")
    public TaskView dropTask(
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DropTaskRequest request) {
        return steps.drop(taskId, ifMatch, request);
    }
}
