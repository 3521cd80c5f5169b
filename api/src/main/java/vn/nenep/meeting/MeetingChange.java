package vn.nenep.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** A step of a meeting, or another time for it: who, when and why. Only ever added. */
@Entity
@Immutable
@Table(name = "meeting_change")
class MeetingChange {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_id")
    UUID meetingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_state")
    MeetingState formerState;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_state")
    MeetingState newState;

    @Column(name = "former_start")
    Instant formerStart;

    @Column(name = "new_start")
    Instant newStart;

    String reason;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    UUID changedBy;

    @Column(name = "changed_by_name")
    String changedByName;

    protected MeetingChange() {}

    MeetingChange(Meeting meeting, Before before, String reason, Principal by, Instant at) {
        meetingId = meeting.id;
        formerState = before.state;
        newState = meeting.state;
        formerStart = before.start;
        newStart = meeting.plannedStart;
        this.reason = reason;
        changedAt = at;
        changedBy = by.accountId();
        changedByName = by.displayName();
    }

    /** How the meeting was before the step. */
    record Before(MeetingState state, Instant start) {

        static Before of(Meeting meeting) {
            return new Before(meeting.state, meeting.plannedStart);
        }

        boolean differs(Meeting meeting) {
            return state != meeting.state || !start.equals(meeting.plannedStart);
        }
    }
}
