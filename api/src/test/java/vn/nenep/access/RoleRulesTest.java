package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID CELL = new UUID(0, 3);
    private static final UUID HOLDER = new UUID(1, 1);
    private static final int LONGEST = 90;

    @ParameterizedTest
    @CsvSource({
        "MEMBER,                CELL",
        "MINUTE_TAKER,          CELL",
        "CELL_COMMITTEE_MEMBER, CELL",
        "CELL_SECRETARY,        CELL",
        "COMMITTEE_MEMBER,      CELL COMMITTEE",
        "COMMITTEE_OFFICE,      COMMITTEE",
        "INSPECTOR,             COMMITTEE",
        "ADMINISTRATOR,         COMMITTEE",
        "INTEGRATION,           COMMITTEE"
    })
    void aRoleFitsOnlySomeOrganisations(Role role, String levels) {
        AccountKind holder = role == Role.INTEGRATION ? AccountKind.MACHINE : AccountKind.PERSON;
        List<String> fitting = Arrays.stream(OrgLevel.values())
                .filter(level -> slug(() -> RoleRules.requireFit(role, level, holder)) == null)
                .map(OrgLevel::name)
                .toList();
        assertThat(fitting).containsExactlyInAnyOrder(levels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGRATION,   PERSON,  role-not-possible",
        "INTEGRATION,   MACHINE, ",
        "ADMINISTRATOR, MACHINE, role-not-possible",
        "INSPECTOR,     MACHINE, role-not-possible",
        "INSPECTOR,     PERSON, "
    })
    void machinesAndPeopleNeverTakeEachOthersRoles(Role role, AccountKind holder, String expected) {
        assertThat(slug(() -> RoleRules.requireFit(role, OrgLevel.COMMITTEE, holder)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER,           0,     ,     ",
        "MEMBER,           -400,  ,     ",
        "MEMBER,           0,     0,    ",
        "MEMBER,           5,     4,    time-not-possible",
        "MEMBER,           -9,    -1,   time-not-possible",
        "MEMBER,           -9,    0,    ",
        "MEMBER,           -7306, ,     time-not-possible",
        "MEMBER,           0,     7306, time-not-possible",
        "COMMITTEE_MEMBER, 0,     ,     role-not-possible",
        "COMMITTEE_MEMBER, 0,     365,  "
    })
    void aRoleHasADayFromTodayOn(Role role, int from, Integer to, String expected) {
        assertThat(slug(() -> RoleRules.requirePeriod(role, day(from), to == null ? null : day(to), TODAY)))
                .isEqualTo(expected);
    }

    @Test
    void nobodyGivesOrTakesOnesOwn() {
        assertThat(slug(() -> RoleRules.requireOther(HOLDER, HOLDER))).isEqualTo("own-role");
        assertThat(slug(() -> RoleRules.requireOther(HOLDER, CELL))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // held from, to | asked from, to
        "-10, ,   0,  ,   role-already-held",
        "-10, 0,  0,  5,  role-already-held",
        "-10, -1, 0,  5,  ",
        "6,   ,   0,  5,  ",
        "5,   9,  0,  5,  role-already-held",
        "0,   -1, -9, ,   "
    })
    void equalRolesDoNotOverlap(int heldFrom, Integer heldTo, int from, Integer to, String expected) {
        RoleAssignment held = held(Role.MEMBER, heldFrom, heldTo);
        assertThat(slug(() -> RoleRules.requireNotHeld(
                        List.of(held), Role.MEMBER, CELL, day(from), to == null ? null : day(to))))
                .isEqualTo(expected);
        assertThat(slug(() -> RoleRules.requireNotHeld(List.of(held), Role.MINUTE_TAKER, CELL, day(from), null)))
                .isNull();
        assertThat(slug(() -> RoleRules.requireNotHeld(List.of(held), Role.MEMBER, HOLDER, day(from), null)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CELL_SECRETARY, ,   0,  0,  ",
        "CELL_SECRETARY, ,   0,  89, ",
        "CELL_SECRETARY, ,   0,  90, delegation-not-possible",
        "CELL_SECRETARY, ,   -1, 5,  time-not-possible",
        "CELL_SECRETARY, ,   5,  4,  time-not-possible",
        "CELL_SECRETARY, 10, 0,  10, ",
        "CELL_SECRETARY, 10, 0,  11, delegation-not-possible",
        "MINUTE_TAKER,   ,   0,  5,  delegation-not-possible",
        "ADMINISTRATOR,  ,   0,  5,  delegation-not-possible"
    })
    void aDelegationLiesWithinTheRoleAndIsShort(Role role, Integer ownTo, int from, int to, String expected) {
        RoleAssignment own = held(role, -100, ownTo);
        assertThat(slug(() -> RoleRules.requireDelegable(own, day(from), day(to), TODAY, LONGEST)))
                .isEqualTo(expected);
    }

    @Test
    void whatWasDelegatedIsNotDelegatedFurtherNorBeforeItBegins() {
        RoleAssignment own = held(Role.CELL_SECRETARY, -100, null);
        RoleAssignment standIn = held(Role.CELL_SECRETARY, -1, 20).standingInFor(own);
        assertThat(slug(() -> RoleRules.requireDelegable(standIn, TODAY, day(5), TODAY, LONGEST)))
                .isEqualTo("delegation-not-possible");
        RoleAssignment later = held(Role.CELL_SECRETARY, 3, null);
        assertThat(slug(() -> RoleRules.requireDelegable(later, TODAY, day(5), TODAY, LONGEST)))
                .isEqualTo("delegation-not-possible");
    }

    @ParameterizedTest
    @CsvSource({
        "false, -10, ,   last-administrator",
        "true,  -10, ,   ",
        "true,  0,   ,   ",
        "true,  1,   ,   last-administrator",
        "true,  -10, 30, last-administrator"
    })
    void somebodyElseKeepsTheRights(boolean otherAccount, int from, Integer to, String expected) {
        RoleAssignment ending = held(Role.ADMINISTRATOR, -100, null);
        RoleAssignment other = held(Role.ADMINISTRATOR, from, to);
        other.accountId = otherAccount ? new UUID(1, 2) : HOLDER;
        assertThat(slug(() -> RoleRules.requireAnotherAdministrator(ending, List.of(ending, other), TODAY)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-10, ,   -1, ",
        "-10, ,   20, ",
        "-10, 30, 20, ",
        "-10, 30, 31, time-not-possible",
        "0,   ,   -1, ",
        "-10, -1, -1, wrong-state"
    })
    void anEndIsBroughtForwardAndNotPutOff(int from, Integer to, int last, String expected) {
        RoleAssignment assignment = held(Role.MEMBER, from, to);
        assertThat(slug(() -> assignment.end(day(last), HOLDER, null, "Chuyển công tác", TODAY)))
                .isEqualTo(expected);
        if (expected == null) {
            assertThat(assignment.validTo).isEqualTo(day(last));
            assertThat(assignment.toGrant().holdsOn(TODAY)).isEqualTo(last >= 0);
        }
    }

    private static RoleAssignment held(Role role, int from, Integer to) {
        return new RoleAssignment(HOLDER, role, CELL, day(from), to == null ? null : day(to), "Quyết định");
    }

    private static LocalDate day(int fromToday) {
        return TODAY.plusDays(fromToday);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-11-19, 2006-11-20",
        "2006-11-20, 2006-11-20",
        "2026-11-20, 2026-11-20",
        "2046-11-20, 2046-11-20",
        "2046-11-21, 2046-11-20"
    })
    void aDayBeyondTwentyYearsIsReplacedByTheLastWithin(LocalDate asked, LocalDate nearest) {
        assertThat(RoleRules.nearest(asked, TODAY)).isEqualTo(nearest);
    }

    private static String slug(Runnable rule) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, rule::run);
        return problem == null ? null : problem.getType().toString().replace("/problems/", "");
    }
}
