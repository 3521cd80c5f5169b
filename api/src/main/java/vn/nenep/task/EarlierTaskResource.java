package vn.nenep.task;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

@Path("/api/v1/meetings/{meetingId}/earlier-tasks")
@Authenticated
@Tag(name = "Minutes")
class EarlierTaskResource {

    private final TaskService tasks;

    EarlierTaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            summary = "List the tasks that come back to a meeting",
            description =
                    "What earlier meetings of the cell agreed on and was not over when the cell came together last: the "
                            + "first table of a meeting. By their last day, the earliest first.")
    public Page<TaskView> listEarlierTasks(@PathParam("meetingId") UUID meetingId, @Valid @BeanParam PageRequest page) {
        return tasks.earlier(meetingId, page);
    }
}
