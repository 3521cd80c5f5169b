package vn.nenep.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** One step of a task, with what it was due and how far it was after it: only ever added. */
@Entity
@Immutable
@Table(name = "task_step")
class TaskStep {

    @Id
    UUID id = Ids.next();

    @Column(name = "task_id")
    UUID taskId;

    @Enumerated(EnumType.STRING)
    TaskStepKind kind;

    @Column(name = "due_on")
    LocalDate dueOn;

    int percent;

    /** The result, or why. */
    String note;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "taken_by")
    UUID takenBy;

    @Column(name = "taken_by_name")
    String takenByName;

    protected TaskStep() {}

    TaskStep(Task task, TaskStepKind kind, String note, Principal by, Instant at) {
        this.taskId = task.id;
        this.kind = kind;
        this.dueOn = task.dueOn;
        this.percent = task.percent;
        this.note = note;
        this.takenAt = at;
        this.takenBy = by.accountId();
        this.takenByName = by.displayName();
    }
}
