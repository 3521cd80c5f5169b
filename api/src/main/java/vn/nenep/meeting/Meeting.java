package vn.nenep.meeting;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A meeting of a cell (sinh hoạt chi bộ), from plan to close. */
@Entity
@Table(name = "meeting")
class Meeting {

    /** Further back than this nobody remembers when a meeting began; a slip of the finger is more likely. */
    private static final Duration OPENED_LATE_AT_MOST = Duration.ofHours(24);

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @Enumerated(EnumType.STRING)
    MeetingMode mode = MeetingMode.IN_PERSON;

    /** For others to learn from: sinh hoạt chi bộ mẫu. */
    @Column(name = "model_meeting")
    boolean modelMeeting;

    String theme;
    String place;

    @Column(name = "planned_start")
    Instant plannedStart;

    @Column(name = "planned_end")
    Instant plannedEnd;

    @Column(name = "actual_start")
    Instant actualStart;

    @Column(name = "actual_end")
    Instant actualEnd;

    @Column(name = "chair_id")
    UUID chairId;

    @Column(name = "minute_taker_id")
    UUID minuteTakerId;

    @Enumerated(EnumType.STRING)
    MeetingState state = MeetingState.DRAFT;

    @Column(name = "announced_at")
    Instant announcedAt;

    /** Put off without a new time: the planned one is no more than a memory. */
    @Column(name = "awaits_time")
    boolean awaitsTime;

    /** How often time, place or state have changed since the members were told: SEQUENCE of RFC 5545. */
    @Column(name = "calendar_sequence")
    int calendarSequence;

    /** The first day of the month whose regular meeting this is by schedule, wherever it has moved; else null. */
    @Column(name = "regular_month")
    LocalDate regularMonth;

    /** Who is called to the meeting of a group. */
    @ElementCollection
    @CollectionTable(name = "meeting_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "member_id")
    Set<UUID> participants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    List<AgendaItem> agenda = new ArrayList<>();

    protected Meeting() {}

    Meeting(UUID organizationId, MeetingContent content) {
        this.organizationId = organizationId;
        take(content);
    }

    Meeting(MeetingDrafts.Draft draft) {
        organizationId = draft.organizationId();
        kind = MeetingKind.REGULAR;
        regularMonth = draft.regularMonth();
        plannedStart = draft.start();
        plannedEnd = draft.end();
        place = draft.place();
    }

    /** @return whether it is something that people have to be told, once they know of the meeting */
    boolean change(MeetingContent content) {
        requireState(MeetingState.DRAFT, MeetingState.ANNOUNCED, MeetingState.POSTPONED);
        if (state == MeetingState.ANNOUNCED && content.agenda().isEmpty()) {
            throw Problem.of(ProblemType.MEETING_INCOMPLETE, "An announced meeting keeps a programme.");
        }
        boolean moved = !content.plannedStart().equals(plannedStart)
                || !content.plannedEnd().equals(plannedEnd)
                || !content.place().equals(place)
                || content.heldHow() != mode;
        boolean changed = moved
                || !Objects.equals(content.chairId(), chairId)
                || !content.agenda().equals(agenda)
                || !content.participants().equals(participants);
        awaitsTime = awaitsTime && content.plannedStart().equals(plannedStart);
        take(content);
        if (moved && state == MeetingState.ANNOUNCED) {
            calendarSequence++;
        }
        return changed;
    }

    void announce(Instant now) {
        requireState(MeetingState.DRAFT, MeetingState.POSTPONED);
        if (agenda.isEmpty()) {
            throw Problem.of(ProblemType.MEETING_INCOMPLETE, "The notice needs a programme.");
        }
        if (awaitsTime) {
            throw Problem.of(ProblemType.MEETING_INCOMPLETE, "A postponed meeting needs a new time first.");
        }
        enter(MeetingState.ANNOUNCED);
        announcedAt = now;
    }

    /** Nobody knows until when: it waits for a new time, and is announced again. */
    void postpone() {
        requireState(MeetingState.DRAFT, MeetingState.ANNOUNCED);
        enter(MeetingState.POSTPONED);
        awaitsTime = true;
    }

    /** It stays as announced as it was, only at another time. */
    void postponeTo(Instant start, Instant end, Instant now) {
        requireState(MeetingState.DRAFT, MeetingState.ANNOUNCED);
        if (!start.isAfter(now) || start.equals(plannedStart)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A meeting is put off to another time in the future.");
        }
        enter(state);
        plannedStart = start;
        plannedEnd = end;
    }

    /** Its month is free for another regular meeting. */
    void cancel() {
        requireState(MeetingState.DRAFT, MeetingState.ANNOUNCED, MeetingState.POSTPONED);
        enter(MeetingState.CANCELLED);
        awaitsTime = false;
        regularMonth = null;
    }

    /** Whether members have heard of it, now or before it was put off. */
    boolean wasTold() {
        return announcedAt != null;
    }

    void open(Instant start, Instant now) {
        requireState(MeetingState.ANNOUNCED);
        if (chairId == null || minuteTakerId == null) {
            throw Problem.of(ProblemType.MEETING_INCOMPLETE, "The meeting needs a chair and a minute taker.");
        }
        if (start.isAfter(now) || start.isBefore(now.minus(OPENED_LATE_AT_MOST))) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A meeting starts now or within the last 24 hours.");
        }
        state = MeetingState.OPEN;
        actualStart = start;
    }

    void close(Instant end, Instant now) {
        requireState(MeetingState.OPEN);
        if (!end.isAfter(actualStart) || end.isAfter(now)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A meeting ends after its start and not in the future.");
        }
        state = MeetingState.CLOSED;
        actualEnd = end;
    }

    boolean isIn(MeetingState... states) {
        return List.of(states).contains(state);
    }

    private void enter(MeetingState next) {
        if (wasTold()) {
            calendarSequence++;
        }
        state = next;
    }

    private void requireState(MeetingState... states) {
        if (!isIn(states)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting is " + state + ".");
        }
    }

    private void take(MeetingContent content) {
        kind = content.kind();
        regularMonth = kind.isRegular() ? regularMonth : null;
        theme = content.theme();
        mode = content.heldHow();
        modelMeeting = Boolean.TRUE.equals(content.modelMeeting());
        place = content.place();
        plannedStart = content.plannedStart();
        plannedEnd = content.plannedEnd();
        chairId = content.chairId();
        minuteTakerId = content.minuteTakerId();
        if (!participants.equals(content.participants())) {
            participants.clear();
            participants.addAll(content.participants());
        }
        if (!agenda.equals(content.agenda())) {
            agenda.clear();
            agenda.addAll(content.agenda());
        }
    }
}
