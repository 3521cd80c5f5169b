package vn.nenep.attendance;

import java.util.UUID;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/**
 * One member of a frozen roster as other features read it.
 *
 * @param mark null while nobody has noted one
 * @param reason why absent; null when none was noted
 */
public record RollEntry(
        UUID memberId, String fullName, MemberCategory category, Standing standing, Mark mark, String reason) {

    static RollEntry of(AttendanceRecord row) {
        return new RollEntry(
                row.memberId, row.fullName, row.category, row.standing, row.said.mark(), row.said.reason());
    }

    /** Took part, be it for a while only. */
    public boolean isPresent() {
        return mark != null && mark.isPresent();
    }

    /** Had to have a mark before the meeting closed. */
    public boolean isExpected() {
        return RollLine.isExpected(standing);
    }
}
