package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nenep.meeting.MeetingDrafts.Planned;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A cell's meeting of a month, registered with its committee. Time and place are what was registered. */
@Entity
@Table(name = "schedule_registration")
class ScheduleRegistration {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    /** Its first day. */
    LocalDate month;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "planned_start")
    Instant plannedStart;

    String place;

    @Enumerated(EnumType.STRING)
    RegistrationState state;

    /** Why it was sent back. */
    String reason;

    @Column(name = "notice_id")
    UUID noticeId;

    protected ScheduleRegistration() {}

    ScheduleRegistration(UUID organizationId, LocalDate month) {
        this.organizationId = organizationId;
        this.month = month;
        this.state = RegistrationState.NOT_REGISTERED;
    }

    void register(Planned meeting) {
        requireState(RegistrationState.NOT_REGISTERED, RegistrationState.REGISTERED, RegistrationState.RETURNED);
        meetingId = meeting.id();
        plannedStart = meeting.start();
        place = meeting.place();
        state = RegistrationState.REGISTERED;
        reason = null;
    }

    void agree() {
        requireState(RegistrationState.REGISTERED);
        state = RegistrationState.AGREED;
    }

    void sendBack(String why) {
        requireState(RegistrationState.REGISTERED, RegistrationState.AGREED);
        state = RegistrationState.RETURNED;
        reason = why;
    }

    void notice(UUID notice) {
        requireState(RegistrationState.AGREED);
        state = RegistrationState.NOTICED;
        noticeId = notice;
    }

    /** As clients see it: counted from one, because what is not registered yet has a version, too. */
    long seenVersion() {
        return version + 1;
    }

    private void requireState(RegistrationState... states) {
        if (!List.of(states).contains(state)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The registration is " + state + ".");
        }
    }
}
