package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/** What one roll says of a member, with what this one needs to know of the meeting. */
record MemberMeeting(
        UUID meetingId,
        UUID organizationId,
        MeetingKind kind,
        String theme,
        Instant plannedStart,
        MemberCategory category,
        Standing standing,
        Mark mark,
        String reason,
        Instant arrivedAt,
        Instant leftAt,
        boolean online,
        MarkSource source) {}
