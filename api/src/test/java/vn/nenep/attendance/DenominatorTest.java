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

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.attendance.AttendanceRule.Code;
import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.attendance.Denominator.VoteBase;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/** Who counts, by 294-QĐ/TW 9.3.2 (votes) and HD 42-HD/BTCTW, criterion 2 (attendance). */
class DenominatorTest {

    private static final Instant NOON = Instant.parse("2026-11-03T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Denominator DENOMINATOR = new Denominator(AttendanceRules.on(DAY, RulesFixture.shipped()));

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

        AttendanceRate rate = DENOMINATOR.attendanceRate(roll);
        VoteBase base = DENOMINATOR.voteBase(roll, NOON);

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

        AttendanceRate rate = DENOMINATOR.attendanceRate(roll);
        VoteBase base = DENOMINATOR.voteBase(roll, NOON);

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

    /** Who is there at noon, with times in minutes from noon; to the minute of coming one is there, of leaving not. */
    @ParameterizedTest
    @CsvSource({
        // standing, mark, came, left,    in the base, there
        "ACTIVE, PRESENT,        ,    ,   1, 1",
        "ACTIVE, PRESENT,        ,  10,   1, 1",
        "ACTIVE, PRESENT,        ,   0,   1, 0",
        "ACTIVE, PRESENT,        , -10,   1, 0",
        "ACTIVE, LATE,           ,    ,   1, 1",
        "ACTIVE, LATE,        -10,    ,   1, 1",
        "ACTIVE, LATE,          0,    ,   1, 1",
        "ACTIVE, LATE,         10,    ,   1, 0",
        "ACTIVE, LATE,        -20,  10,   1, 1",
        "ACTIVE, LATE,        -20, -10,   1, 0",
        "ACTIVE, ABSENT_EXCUSED, ,    ,   1, 0",
        "EXEMPT, PRESENT,        ,    ,   1, 1",
        "EXEMPT, PRESENT,        , -10,   0, 0",
        "EXEMPT, LATE,         10,    ,   0, 0",
        "EXEMPT, LATE,          0,    ,   1, 1",
        "SPECIAL_DUTY, PRESENT,  , -10,   1, 0",
        "TEMPORARILY_HERE, PRESENT, ,  ,  0, 0",
    })
    void aVoteCountsWhoIsThereAtThatMoment(
            Standing standing, Mark mark, Integer came, Integer left, int base, int present) {
        Said said = new Said(mark, null, minutes(came), minutes(left), false);

        VoteBase counted = DENOMINATOR.voteBase(List.of(line(OFFICIAL, standing, said)), NOON);

        assertThat(counted.base()).isEqualTo(base);
        assertThat(counted.present()).isEqualTo(present);
        assertThat(counted.exclusions()).hasSize(1 - base);
    }

    /** Whoever came for a while has attended: leaving early is no absence. */
    @Test
    void theRateCountsWhoCameForAWhile() {
        Said left = new Said(PRESENT, null, null, NOON.minusSeconds(3600), false);

        assertThat(DENOMINATOR
                        .attendanceRate(List.of(line(OFFICIAL, ACTIVE, left)))
                        .present())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-05, EXEMPT, HD 12",
        "2018-07-06, EXEMPT, HD 12",
        "2025-10-27, EXEMPT, HD 12",
        "2025-10-28, EXEMPT, HD 42",
        "2026-11-03, EXEMPT, HD 42",
    })
    void anOldMeetingIsCountedByTheRuleOfItsDay(LocalDate day, Standing standing, String document) {
        AttendanceRules rules = AttendanceRules.on(day, RulesFixture.shipped());

        assertThat(rules.source(Code.RATE_WITHOUT_ABSENT).document()).startsWith(document);
        assertThat(rules.leavesRateWhenAbsent(standing)).isTrue();
    }

    /** A rule that ends and another that begins: each counts on its own days, the last one on both ends included. */
    @Test
    void aRuleMayTakeAPoolOutOrLeaveItIn() {
        List<AttendanceRule> rules = new ArrayList<>(RulesFixture.shipped());
        rules.removeIf(rule -> rule.code == Code.RATE_WITHOUT_ABSENT);
        rules.add(new AttendanceRule(Code.RATE_WITHOUT_ABSENT, DAY.minusDays(9), DAY, "EXEMPT", "A"));
        rules.add(new AttendanceRule(Code.RATE_WITHOUT_ABSENT, DAY.plusDays(1), null, "SPECIAL_DUTY", "B"));
        List<RollLine> roll =
                List.of(line(OFFICIAL, EXEMPT, (Mark) null), line(OFFICIAL, Standing.SPECIAL_DUTY, ABSENT_UNEXCUSED));

        AttendanceRate before = new Denominator(AttendanceRules.on(DAY, rules)).attendanceRate(roll);
        AttendanceRate after = new Denominator(AttendanceRules.on(DAY.plusDays(1), rules)).attendanceRate(roll);

        assertThat(before.exclusions()).extracting(Exclusion::reason).containsExactly(Exclusion.Reason.EXEMPT_ABSENT);
        assertThat(after.exclusions())
                .extracting(Exclusion::reason)
                .containsExactly(Exclusion.Reason.SPECIAL_DUTY_ABSENT);
    }

    private static Instant minutes(Integer fromNoon) {
        return fromNoon == null ? null : NOON.plusSeconds(60L * fromNoon);
    }

    @Test
    void nobodyToCountHasNoPercent() {
        assertThat(DENOMINATOR.attendanceRate(List.of()).percent()).isEmpty();
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
        return line(category, standing, Said.of(mark, null));
    }

    private static RollLine line(MemberCategory category, Standing standing, Said said) {
        return new RollLine(new UUID(0, 1), "Đỗ Thị Ưởng", category, standing, said);
    }

    private static List<Exclusion.Reason> listOf(Exclusion.Reason reason) {
        return reason == null ? List.of() : List.of(reason);
    }
}
