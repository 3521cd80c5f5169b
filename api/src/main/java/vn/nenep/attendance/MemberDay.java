package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.nenep.member.Standing;

/** A member at one closed meeting, as far as absences go. */
record MemberDay(
        UUID organizationId,
        UUID memberId,
        String fullName,
        UUID meetingId,
        Instant start,
        Standing standing,
        Mark mark) {}
