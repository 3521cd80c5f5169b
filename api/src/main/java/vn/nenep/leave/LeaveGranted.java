package vn.nenep.leave;

import java.util.UUID;

/** A request was agreed to while the meeting is open already; observed in the same transaction. */
public record LeaveGranted(UUID meetingId, GrantedLeave leave) {}
