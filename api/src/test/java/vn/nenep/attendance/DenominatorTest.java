package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.attendance.Mark.ABSENT_EXCUSED;
import static vn.nenep.attendance.Mark.ABSENT_UNEXCUSED;
import static vn.nenep.attendance.Mark.LATE;
import static vn.nenep.attendance.Mark.PRESENT;
import static vn.nenep.member.MemberCategory.OFFICIAL;
import static vn.nenep.member.MemberCategory.PROBATIONARY;
import static vn.nenep.member.Standing.ACTIVE;
import static vn.nenep.member.Standing.EXEMPT;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.attendance.Denominator.VoteBase;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/** Who counts, by 294-QĐ/TW 9.3.2 (votes) and HD 42-HD/BTCTW, criterion 2 (attendance). */
class DenominatorTest {

    /** One member alone: in the base or excluded, and why. An empty mark means that nobody noted one. */
    @ParameterizedTest
    @CsvSource({
        // category, standing, mark,              counts for attendance, why not,      counts for votes, why not
        "OFFICIAL,     ACTIVE,           PRESENT,          true,  ,                    true,  ",
        "OFFICIAL,     ACTIVE,           LATE,             true,  ,                    true,  ",
        "OFFICIAL,     ACTIVE,           ABSENT_EXCUSED,   true,  ,                    true,  ",
        "OFFICIAL,     ACTIVE,           ABSENT_UNEXCUSED, true,  ,                    true,  ",
        "OFFICIAL,     ACTIVE,           ,                 true,  ,                    true,  ",
        "OFFICIAL,     EXEMPT,           PRESENT,          true,  ,                    true,  ",
        "OFFICIAL,     EXEMPT,           ABSENT_EXCUSED,   false, EXEMPT_ABSENT,       false, EXEMPT_ABSENT",
        "OFFICIAL,     EXEMPT,           ,                 false, EXEMPT_ABSENT,       false, EXEMPT_ABSENT",
        "OFFICIAL,     TEMPORARILY_AWAY, ,                 false, TEMPORARILY_AWAY,    false, TEMPORARILY_AWAY",
        "OFFICIAL,     TEMPORARILY_AWAY, PRESENT,          true,  ,                    false, TEMPORARILY_AWAY",
        "OFFICIAL,     TEMPORARILY_HERE, PRESENT,          true,  ,                    false, TEMPORARILY_HERE",
        "OFFICIAL,     TEMPORARILY_HERE, ABSENT_EXCUSED,   true,  ,                    false, TEMPORARILY_HERE",
        "OFFICIAL,     SPECIAL_DUTY,     ,                 false, SPECIAL_DUTY_ABSENT, true,  ",
        "OFFICIAL,     SPECIAL_DUTY,     PRESENT,          true,  ,                    true,  ",
        "PROBATIONARY, ACTIVE,           PRESENT,          true,  ,                    false, PROBATIONARY",
        "PROBATIONARY, ACTIVE,           ABSENT_UNEXCUSED, true,  ,                    false, PROBATIONARY",
        "PROBATIONARY, EXEMPT,           ,                 false, EXEMPT_ABSENT,       false, PROBATIONARY",
    })
    void countsOrNamesTheReason(
            MemberCategory category,
            Standing standing,
            Mark mark,
            boolean attends,
            Exclusion.Reason notAttending,
            boolean votes,
            Exclusion.Reason notVoting) {
        List<RollLine> roll = List.of(line(category, standing, mark));

        AttendanceRate rate = Denominator.attendanceRate(roll);
        VoteBase base = Denominator.voteBase(roll);

        assertThat(rate.base()).isEqualTo(attends ? 1 : 0);
        assertThat(rate.exclusions()).extracting(Exclusion::reason).isEqualTo(listOf(notAttending));
        assertThat(base.base()).isEqualTo(votes ? 1 : 0);
        assertThat(base.exclusions()).extracting(Exclusion::reason).isEqualTo(listOf(notVoting));
    }

    @Test
    void theLateArePresentAndTheAbsentStillCountForTheVote() {
        List<RollLine> roll = Stream.of(
                        times(18, OFFICIAL, ACTIVE, PRESENT),
                        times(1, OFFICIAL, ACTIVE, LATE),
                        times(1, OFFICIAL, ACTIVE, ABSENT_EXCUSED),
                        times(1, OFFICIAL, ACTIVE, ABSENT_UNEXCUSED),
                        times(1, PROBATIONARY, ACTIVE, PRESENT),
                        times(1, OFFICIAL, EXEMPT, null))
                .flatMap(List::stream)
                .toList();

        AttendanceRate rate = Denominator.attendanceRate(roll);
        VoteBase base = Denominator.voteBase(roll);

        assertThat(rate.present()).isEqualTo(20);
        assertThat(rate.base()).isEqualTo(22);
        assertThat(rate.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("90.9"));
        assertThat(base.base()).isEqualTo(21);
        assertThat(base.present()).isEqualTo(19);
    }

    /** 89.96 % shown as 90 would be a lie that decides a criterion. */
    @ParameterizedTest
    @CsvSource({"9, 10, 90.0", "8, 9, 88.8", "2249, 2500, 89.9", "0, 3, 0.0", "3, 3, 100.0"})
    void percentIsRoundedDown(int present, int base, String percent) {
        assertThat(new AttendanceRate(present, base, List.of()).percent())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(percent));
    }

    @Test
    void nobodyToCountHasNoPercent() {
        assertThat(Denominator.attendanceRate(List.of()).percent()).isEmpty();
    }

    /** More than half, so exactly half is not enough (Charter, Art. 9). */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "20, 11", "21, 11", "22, 12"})
    void majorityIsMoreThanHalf(int base, int majority) {
        assertThat(new VoteBase(base, base, List.of()).majority()).isEqualTo(majority);
    }

    private static List<RollLine> times(int count, MemberCategory category, Standing standing, Mark mark) {
        return Collections.nCopies(count, line(category, standing, mark));
    }

    private static RollLine line(MemberCategory category, Standing standing, Mark mark) {
        return new RollLine(new UUID(0, 1), "Đỗ Thị Ưởng", category, standing, mark);
    }

    private static List<Exclusion.Reason> listOf(Exclusion.Reason reason) {
        return reason == null ? List.of() : List.of(reason);
    }
}
