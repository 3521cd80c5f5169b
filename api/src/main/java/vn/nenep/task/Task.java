package vn.nenep.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A task that a meeting of the cell agreed on (phân công nhiệm vụ). */
@Entity
@Table(name = "task")
class Task {

    private static final int DONE = 100;

    /** A list shows up to 200 tasks: their owners are read together. */
    private static final int OWNERS_AT_ONCE = 200;

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "meeting_id")
    UUID meetingId;

    /** When that meeting began. */
    @Column(name = "agreed_at")
    Instant agreedAt;

    String title;
    String measure;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    TaskState state = TaskState.OPEN;

    int percent;

    /** In the words of whoever reported last. */
    String result;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by_name")
    String closedByName;

    @ElementCollection
    @BatchSize(size = OWNERS_AT_ONCE)
    @CollectionTable(name = "task_owner", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @Column(name = "member_id")
    List<UUID> owners = new ArrayList<>();

    protected Task() {}

    Task(MeetingFacts meeting, TaskContent content) {
        organizationId = meeting.organizationId();
        meetingId = meeting.id();
        agreedAt = meeting.startOrPlan();
        take(content);
    }

    void change(TaskContent content) {
        requireState(TaskState.OPEN);
        take(content);
    }

    boolean saysTheSameAs(TaskContent content) {
        return title.equals(content.title()) && Objects.equals(measure, content.measure());
    }

    void report(int reached, String said) {
        requireState(TaskState.OPEN);
        percent = reached;
        result = said;
    }

    void complete(String said, String by, Instant at) {
        requireState(TaskState.OPEN);
        close(TaskState.COMPLETED, by, at);
        percent = DONE;
        result = said == null ? result : said;
    }

    void drop(String by, Instant at) {
        requireState(TaskState.OPEN);
        close(TaskState.DROPPED, by, at);
    }

    /** @param day null for the one that it had */
    void reopen(LocalDate day, int reached) {
        requireState(TaskState.COMPLETED, TaskState.DROPPED);
        state = TaskState.OPEN;
        closedAt = null;
        closedByName = null;
        percent = reached;
        dueOn = day == null ? dueOn : day;
    }

    boolean isOverdue(LocalDate today) {
        return state == TaskState.OPEN && dueOn.isBefore(today);
    }

    Set<UUID> concerned() {
        return Set.copyOf(owners);
    }

    private void close(TaskState how, String by, Instant at) {
        state = how;
        closedAt = at;
        closedByName = by;
    }

    private void requireState(TaskState... states) {
        if (!List.of(states).contains(state)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The task is " + state + ".");
        }
    }

    private void take(TaskContent content) {
        title = content.title();
        measure = content.measure();
        dueOn = content.dueOn();
        List<UUID> named = List.copyOf(content.owners());
        if (!owners.equals(named)) {
            owners.clear();
            owners.addAll(named);
        }
    }
}
