package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/**
 * One member of a frozen roster, as far as counting goes.
 *
 * @param said its mark is null while nobody has noted one
 */
record RollLine(UUID memberId, String fullName, MemberCategory category, Standing standing, Said said) {

    Mark mark() {
        return said.mark();
    }

    /** Took part, be it for a while only. */
    boolean isPresent() {
        return said.isPresent();
    }

    boolean isPresentAt(Instant moment) {
        return said.isPresentAt(moment);
    }

    /** Active members and guests must be marked before a meeting closes; for the others, no mark means not there. */
    boolean isExpected() {
        return isExpected(standing);
    }

    static boolean isExpected(Standing standing) {
        return standing == Standing.ACTIVE || standing == Standing.TEMPORARILY_HERE;
    }
}
