package vn.nenep.attendance;

import java.util.UUID;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/**
 * One member of a frozen roster, as far as counting goes.
 *
 * @param mark null while nobody has noted one
 */
record RollLine(UUID memberId, String fullName, MemberCategory category, Standing standing, Mark mark) {

    boolean isPresent() {
        return mark != null && mark.isPresent();
    }

    /** Active members and guests must be marked before a meeting closes; for the others, no mark means not there. */
    boolean isExpected() {
        return standing == Standing.ACTIVE || standing == Standing.TEMPORARILY_HERE;
    }
}
