package vn.nenep.meeting;

import java.util.UUID;

/** An announced meeting has another time, place, chair or programme. Observed in the same transaction. */
public record MeetingChanged(UUID meetingId, UUID organizationId) {}
