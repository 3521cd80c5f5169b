package vn.nenep.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * What other features may know of a meeting.
 *
 * @param actualStart null before it opens
 * @param actualEnd null before it closes
 */
public record MeetingFacts(
        UUID id,
        UUID organizationId,
        MeetingKind kind,
        MeetingState state,
        Instant plannedStart,
        Instant plannedEnd,
        Instant actualStart,
        Instant actualEnd) {

    static MeetingFacts of(Meeting meeting) {
        return new MeetingFacts(
                meeting.id,
                meeting.organizationId,
                meeting.kind,
                meeting.state,
                meeting.plannedStart,
                meeting.plannedEnd,
                meeting.actualStart,
                meeting.actualEnd);
    }

    /** Whether people have come together, now or in the past. */
    public boolean hasOpened() {
        return state == MeetingState.OPEN || state == MeetingState.CLOSED;
    }
}
