package vn.nenep.member;

import java.time.LocalDate;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** Which days are possible in a membership. What has been decided is not in the future, and nothing comes before its cause. */
final class MemberDays {

    /** Nobody alive was born before, and no slip of the finger in a year passes for a date. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LONGEST_YEARS_AHEAD = 50;

    private MemberDays() {}

    static void requirePossible(MemberDetails details, LocalDate today) {
        require(
                isPast(details.admittedOn(), today)
                        && isPast(details.recognizedOn(), today)
                        && isPast(details.bornOn(), today),
                "Birth, admission and recognition lie in the past.");
        require(
                details.bornOn() == null || details.bornOn().isBefore(details.admittedOn()),
                "Admission comes after birth.");
        require(
                details.recognizedOn() == null || !details.recognizedOn().isBefore(details.admittedOn()),
                "Recognition comes after admission.");
    }

    /** For a change that takes effect on this day: not in the future, and not before the change that came before it. */
    static void requireChange(LocalDate on, LocalDate previous, LocalDate today) {
        require(isPast(on, today), "A change takes effect today or earlier.");
        require(!on.isBefore(previous), "A change does not come before the one before it.");
    }

    /** For days that may lie ahead. */
    static void requirePeriod(DaySpan days, LocalDate memberSince, LocalDate today) {
        LocalDate latest = today.plusYears(LONGEST_YEARS_AHEAD);
        require(
                !days.from().isAfter(latest) && (days.to() == null || !days.to().isAfter(latest)),
                "This is too far ahead.");
        require(!days.isEmpty(), "The last day does not come before the first.");
        require(!days.from().isBefore(memberSince), "It does not begin before the membership in the cell.");
    }

    /** @param planned last day so far, null while open */
    static void requireEnd(LocalDate lastDay, LocalDate planned, LocalDate today) {
        require(isPast(lastDay, today), "It ends today or has ended.");
        require(planned == null || !lastDay.isAfter(planned), "It does not end later than planned.");
    }

    static void requireDecision(LocalDate decidedOn, LocalDate reportedOn, LocalDate today) {
        require(
                isPast(decidedOn, today) && isPast(reportedOn, today),
                "What was decided and reported lies in the past.");
        require(
                reportedOn == null || decidedOn == null || !reportedOn.isBefore(decidedOn),
                "A report comes after the decision.");
    }

    private static boolean isPast(LocalDate day, LocalDate today) {
        return day == null || (!day.isAfter(today) && !day.isBefore(EARLIEST));
    }

    private static void require(boolean possible, String detail) {
        if (!possible) {
            throw Problem.of(ProblemType.DAY_NOT_POSSIBLE, detail);
        }
    }
}
