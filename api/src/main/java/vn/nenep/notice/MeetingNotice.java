package vn.nenep.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingState;
import vn.nenep.platform.persistence.Ids;

/** One change of one meeting as it was told: whatever comes later, it still says what it said. Only ever added. */
@Entity
@Immutable
@Table(name = "meeting_notice")
class MeetingNotice {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_kind")
    MeetingKind meetingKind;

    String place;

    @Column(name = "planned_start")
    Instant plannedStart;

    @Column(name = "planned_end")
    Instant plannedEnd;

    /** False for what was put off without a new time: then the times are the former ones. */
    @Column(name = "time_known")
    boolean timeKnown;

    @Column(name = "made_at")
    Instant madeAt;

    protected MeetingNotice() {}

    MeetingNotice(NoticeKind kind, MeetingFacts meeting, Instant madeAt) {
        this.meetingId = meeting.id();
        this.organizationId = meeting.organizationId();
        this.kind = kind;
        this.meetingKind = meeting.kind();
        this.place = meeting.place();
        this.plannedStart = meeting.plannedStart();
        this.plannedEnd = meeting.plannedEnd();
        this.timeKnown = meeting.state() != MeetingState.POSTPONED;
        this.madeAt = madeAt;
    }
}
