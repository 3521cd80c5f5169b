package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.nenep.meeting.MeetingKind;

/** One row of a roll, with what a member needs to know of the meeting. */
record MemberMeeting(AttendanceRecord row, UUID organizationId, MeetingKind kind, String theme, Instant plannedStart) {}
