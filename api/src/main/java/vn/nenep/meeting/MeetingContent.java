package vn.nenep.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people decide about a meeting before it opens. */
interface MeetingContent {

    MeetingKind kind();

    String theme();

    String place();

    Instant plannedStart();

    Instant plannedEnd();

    UUID chairId();

    UUID minuteTakerId();

    List<AgendaItem> agenda();
}
