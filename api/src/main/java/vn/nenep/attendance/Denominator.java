package vn.nenep.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.nenep.attendance.Exclusion.Reason;
import vn.nenep.member.MemberCategory;

/**
 * Who counts. The only place that knows: the attendance rate of the criterion and the base of a vote both come from here,
 * each with the list of those left out.
 */
public final class Denominator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Denominator() {}

    /**
     * Attendance for the criterion (HD 42-HD/BTCTW, criterion 2).
     *
     * @param base those who count
     * @param present those of them who are there, the late included
     */
    public record AttendanceRate(int present, int base, List<Exclusion> exclusions) {

        /** Percent with one decimal, rounded down so that 89.96 never shows as the 90 it is not; empty without a base. */
        public Optional<BigDecimal> percent() {
            return base == 0
                    ? Optional.empty()
                    : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(present))
                            .divide(BigDecimal.valueOf(base), 1, RoundingMode.DOWN));
        }
    }

    /**
     * The base of a vote (294-QĐ/TW, 9.3.2): official members convened, the absent included.
     *
     * @param present those of them who are there and can vote
     */
    public record VoteBase(int base, int present, List<Exclusion> exclusions) {

        /** The least number of votes that is more than half of the base (Charter, Art. 9). */
        public int majority() {
            return base / 2 + 1;
        }
    }

    static AttendanceRate attendanceRate(List<RollLine> roll) {
        Count count = count(roll, Denominator::excludedFromAttendance);
        return new AttendanceRate(count.present, count.base, List.copyOf(count.exclusions));
    }

    static VoteBase voteBase(List<RollLine> roll) {
        Count count = count(roll, Denominator::excludedFromVote);
        return new VoteBase(count.base, count.present, List.copyOf(count.exclusions));
    }

    private static Optional<Reason> excludedFromAttendance(RollLine line) {
        if (line.isPresent()) {
            return Optional.empty();
        }
        return switch (line.standing()) {
            case EXEMPT -> Optional.of(Reason.EXEMPT_ABSENT);
            case SPECIAL_DUTY -> Optional.of(Reason.SPECIAL_DUTY_ABSENT);
            case TEMPORARILY_AWAY -> Optional.of(Reason.TEMPORARILY_AWAY);
            case ACTIVE, TEMPORARILY_HERE -> Optional.empty();
        };
    }

    private static Optional<Reason> excludedFromVote(RollLine line) {
        if (line.category() == MemberCategory.PROBATIONARY) {
            return Optional.of(Reason.PROBATIONARY);
        }
        return switch (line.standing()) {
            case TEMPORARILY_AWAY -> Optional.of(Reason.TEMPORARILY_AWAY);
            case TEMPORARILY_HERE -> Optional.of(Reason.TEMPORARILY_HERE);
            case EXEMPT -> line.isPresent() ? Optional.empty() : Optional.of(Reason.EXEMPT_ABSENT);
            case ACTIVE, SPECIAL_DUTY -> Optional.empty();
        };
    }

    private static Count count(List<RollLine> roll, Function<RollLine, Optional<Reason>> exclusion) {
        Count count = new Count();
        for (RollLine line : roll) {
            exclusion.apply(line).ifPresentOrElse(reason -> count.exclusions.add(Exclusion.of(line, reason)), () -> {
                count.base++;
                count.present += line.isPresent() ? 1 : 0;
            });
        }
        return count;
    }

    private static final class Count {
        int base;
        int present;
        final List<Exclusion> exclusions = new ArrayList<>();
    }
}
