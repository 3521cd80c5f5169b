package vn.nenep.task;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is agreed about a task. */
interface TaskContent {

    String title();

    /** By what one sees that it is done; may be null. */
    String measure();

    List<UUID> ownerIds();

    LocalDate dueOn();

    /** Each once, the first one first. */
    default Set<UUID> owners() {
        return new LinkedHashSet<>(ownerIds());
    }
}
