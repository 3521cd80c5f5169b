package vn.nenep.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "Task", description = "A task that a meeting of the cell agreed on (phân công nhiệm vụ).")
record TaskView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, description = "The meeting that agreed on it.")
        UUID meetingId,

        @Schema(required = true, description = "The day of that meeting.")
        LocalDate agreedOn,

        @Schema(required = true, examples = "Rà soát, vận động 3 hộ còn lại tham gia bảo hiểm y tế")
        String title,

        @Schema(description = "By what one sees that it is done.", examples = "3/3 hộ có thẻ bảo hiểm y tế")
        String measure,

        @Schema(required = true, description = "Who leads comes first.")
        List<PersonRef> owners,

        @Schema(required = true, description = "The last day.")
        LocalDate dueOn,

        @Schema(required = true, description = "Open, and its last day is over.")
        boolean overdue,

        @Schema(required = true) TaskState state,

        @Schema(required = true, minimum = "0", maximum = "100", examples = "60")
        int percent,

        @Schema(description = "What has been reached, as reported last.", examples = "Đã vận động được 2/3 hộ")
        String result,

        @Schema(description = "When it was completed or dropped.")
        Instant closedAt,

        @Schema(examples = "Đặng Quốc Hưng") String closedByName,

        @Schema(description = "In order. Absent in lists.") List<Step> steps,

        @Schema(required = true, examples = "[\"updateTask\", \"completeTask\"]")
        List<String> allowedActions)
        implements Identified {

    @Schema(name = "TaskStep", description = "One step of a task, with how it stood after it.")
    record Step(
            @Schema(required = true) TaskStepKind kind,

            @Schema(required = true) LocalDate dueOn,

            @Schema(required = true, minimum = "0", maximum = "100", examples = "60")
            int percent,

            @Schema(description = "The result, or why.") String note,

            @Schema(required = true) Instant takenAt,

            @Schema(required = true, examples = "Lý Thị Hoa")
            String takenByName) {

        static Step of(TaskStep step) {
            return new Step(step.kind, step.dueOn, step.percent, step.note, step.takenAt, step.takenByName);
        }
    }

    /** What is looked up beside the task. */
    record Around(String organizationName, Map<UUID, String> people, LocalDate agreedOn, LocalDate today) {}

    static TaskView of(Task task, Around around, List<Step> steps, List<String> allowedActions) {
        return new TaskView(
                task.id,
                task.version,
                "\"" + task.version + "\"",
                task.organizationId,
                around.organizationName(),
                task.meetingId,
                around.agreedOn(),
                task.title,
                task.measure,
                task.owners.stream()
                        .map(owner -> PersonRef.of(owner, around.people()))
                        .toList(),
                task.dueOn,
                task.isOverdue(around.today()),
                task.state,
                task.percent,
                task.result,
                task.closedAt,
                task.closedByName,
                steps,
                allowedActions);
    }
}
