package vn.nenep.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting has just opened; observed in the same transaction.
 *
 * @param day the day in the cell's zone, whose roster is the meeting's
 */
public record MeetingOpened(UUID meetingId, UUID organizationId, LocalDate day) {}
