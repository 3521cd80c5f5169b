package vn.nenep.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * What other features may know of a meeting.
 *
 * @param actualStart null before it opens
 * @param actualEnd null before it closes
 * @param announcedAt null until the members are told
 * @param calendarSequence raised with every change of time, place or state since then: SEQUENCE of RFC 5545
 */
public record MeetingFacts(
        UUID id,
        UUID organizationId,
        MeetingKind kind,
        MeetingState state,
        String theme,
        MeetingMode mode,
        String place,
        UUID chairId,
        UUID minuteTakerId,
        Instant plannedStart,
        Instant plannedEnd,
        Instant actualStart,
        Instant actualEnd,
        Instant announcedAt,
        int calendarSequence) {

    static MeetingFacts of(Meeting meeting) {
        return new MeetingFacts(
                meeting.id,
                meeting.organizationId,
                meeting.kind,
                meeting.state,
                meeting.theme,
                meeting.mode,
                meeting.place,
                meeting.chairId,
                meeting.minuteTakerId,
                meeting.plannedStart,
                meeting.plannedEnd,
                meeting.actualStart,
                meeting.actualEnd,
                meeting.announcedAt,
                meeting.calendarSequence);
    }

    /** When it began, or is to begin. */
    public Instant startOrPlan() {
        return actualStart == null ? plannedStart : actualStart;
    }

    /** Whether it is planned to be held, at a time that is known. */
    public boolean isAhead() {
        return state == MeetingState.DRAFT || state == MeetingState.ANNOUNCED;
    }

    /** Whether nothing about it is to be awaited any more. */
    public boolean isOver() {
        return state == MeetingState.CLOSED || state == MeetingState.CANCELLED;
    }

    /** Whether people have come together, now or in the past. */
    public boolean hasOpened() {
        return state == MeetingState.OPEN || state == MeetingState.CLOSED;
    }
}
