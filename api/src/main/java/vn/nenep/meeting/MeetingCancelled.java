package vn.nenep.meeting;

import java.util.UUID;

/** A meeting that was announced once will not be held. Observed in the same transaction. */
public record MeetingCancelled(UUID meetingId, UUID organizationId) {}
