package vn.nenep.meeting;

import java.util.UUID;

/** Members are told of a meeting, for the first time or again after it was put off. Observed in the same transaction. */
public record MeetingAnnounced(UUID meetingId, UUID organizationId) {}
