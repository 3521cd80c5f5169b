package vn.nenep.meeting;

import java.util.UUID;

/** An announced meeting was put off, to a new time or without one. Observed in the same transaction. */
public record MeetingPostponed(UUID meetingId, UUID organizationId) {}
