package vn.nenep.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nenep.member.PersonRef;

/**
 * A task as the minutes of a meeting print it.
 *
 * @param measure by what one sees that it is done; null when nobody said
 * @param owners who leads comes first
 * @param result what has been reached; null when nobody reported
 * @param closedAt when it was completed or dropped; null while it is open
 */
public record TaskLine(
        UUID id,
        String title,
        String measure,
        List<PersonRef> owners,
        LocalDate agreedOn,
        LocalDate dueOn,
        TaskState state,
        int percent,
        String result,
        Instant closedAt) {

    static TaskLine of(Task task, Map<UUID, String> people, LocalDate agreedOn) {
        return new TaskLine(
                task.id,
                task.title,
                task.measure,
                task.owners.stream().map(owner -> PersonRef.of(owner, people)).toList(),
                agreedOn,
                task.dueOn,
                task.state,
                task.percent,
                task.result,
                task.closedAt);
    }
}
