package vn.nenep.meeting;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people decide about a meeting before it opens. */
interface MeetingContent {

    MeetingKind kind();

    String theme();

    /** Null for in person. */
    MeetingMode mode();

    /** Null for no. */
    Boolean modelMeeting();

    String place();

    Instant plannedStart();

    Instant plannedEnd();

    UUID chairId();

    UUID minuteTakerId();

    /** Who is called to the meeting of a group; null or empty for all others, whose kind says it. */
    List<UUID> participantIds();

    List<AgendaItem> agenda();

    default MeetingMode heldHow() {
        return mode() == null ? MeetingMode.IN_PERSON : mode();
    }

    default Set<UUID> participants() {
        return participantIds() == null ? Set.of() : new LinkedHashSet<>(participantIds());
    }
}
