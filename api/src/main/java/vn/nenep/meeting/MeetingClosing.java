package vn.nenep.meeting;

import java.util.UUID;

/** A meeting is about to close; whoever observes it may refuse by throwing a problem. Same transaction. */
public record MeetingClosing(UUID meetingId) {}
