package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * One member on the frozen roster of a meeting.
 *
 * @param mark null while nobody has noted one
 * @param arrivedAt when somebody late came
 */
public record RosterRow(
        UUID meetingId,
        UUID memberId,
        String fullName,
        Mark mark,
        MarkSource source,
        Instant arrivedAt,
        Instant markedAt,
        long version) {

    static RosterRow of(AttendanceRecord row) {
        return new RosterRow(
                row.meetingId,
                row.memberId,
                row.fullName,
                row.said.mark(),
                row.source,
                row.said.arrivedAt(),
                row.markedAt,
                row.version);
    }

    public boolean isPresent() {
        return mark != null && mark.isPresent();
    }

    /** Nobody who saw the room has said that this member is not there. */
    public boolean isOpenToCheckIn() {
        return mark == null || source == MarkSource.LEAVE_REQUEST || source == MarkSource.ON_BEHALF;
    }
}
