package vn.nenep.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.nenep.attendance.Exclusion.Reason;
import vn.nenep.member.Standing;

/**
 * Who counts. The only place that knows: the attendance rate of the criterion and the base of a vote both come from here,
 * by the rules of the day of the meeting, each with the list of those left out.
 */
public final class Denominator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AttendanceRules rules;

    Denominator(AttendanceRules rules) {
        this.rules = rules;
    }

    /**
     * Attendance for the criterion.
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
     * The base of a vote: official members convened, the absent included.
     *
     * @param present those of them who are there and can vote
     */
    public record VoteBase(int base, int present, List<Exclusion> exclusions) {

        /** The least number of votes that is more than half of the base (Charter, Art. 9). */
        public int majority() {
            return base / 2 + 1;
        }
    }

    AttendanceRate attendanceRate(List<RollLine> roll) {
        Count count = count(roll, this::excludedFromAttendance, RollLine::isPresent);
        return new AttendanceRate(count.present, count.base, List.copyOf(count.exclusions));
    }

    /** @param moment those who came later or had left by then are not there */
    VoteBase voteBase(List<RollLine> roll, Instant moment) {
        Count count = count(roll, line -> excludedFromVote(line, moment), line -> line.isPresentAt(moment));
        return new VoteBase(count.base, count.present, List.copyOf(count.exclusions));
    }

    private Optional<Reason> excludedFromAttendance(RollLine line) {
        return !line.isPresent() && rules.leavesRateWhenAbsent(line.standing())
                ? Optional.of(reason(line.standing()))
                : Optional.empty();
    }

    private Optional<Reason> excludedFromVote(RollLine line, Instant moment) {
        if (rules.neverVotes(line.category())) {
            return Optional.of(Reason.PROBATIONARY);
        }
        boolean excluded = rules.neverVotes(line.standing())
                || (!line.isPresentAt(moment) && rules.leavesVoteWhenAbsent(line.standing()));
        return excluded ? Optional.of(reason(line.standing())) : Optional.empty();
    }

    private static Reason reason(Standing standing) {
        return switch (standing) {
            case EXEMPT -> Reason.EXEMPT_ABSENT;
            case SPECIAL_DUTY -> Reason.SPECIAL_DUTY_ABSENT;
            case TEMPORARILY_AWAY -> Reason.TEMPORARILY_AWAY;
            case TEMPORARILY_HERE -> Reason.TEMPORARILY_HERE;
            case ACTIVE -> throw new IllegalStateException("No rule leaves out active members");
        };
    }

    private static Count count(
            List<RollLine> roll, Function<RollLine, Optional<Reason>> exclusion, Predicate<RollLine> isThere) {
        Count count = new Count();
        for (RollLine line : roll) {
            exclusion.apply(line).ifPresentOrElse(reason -> count.exclusions.add(Exclusion.of(line, reason)), () -> {
                count.base++;
                count.present += isThere.test(line) ? 1 : 0;
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
