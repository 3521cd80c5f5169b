package vn.nenep.minutes;

import java.util.UUID;

/** The minutes of a meeting have become final; whoever observes it may refuse by throwing a problem. Same transaction. */
public record MinutesAdopted(UUID meetingId, UUID organizationId) {}
