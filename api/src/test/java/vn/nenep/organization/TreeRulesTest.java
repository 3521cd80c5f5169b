package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TreeRulesTest {

    /** P province, S superior, G grassroots committee, C cell, U group: who may stand under whom. */
    @ParameterizedTest
    @CsvSource({
        "PROVINCE_COMMITTEE, false, false, false, false, false",
        "SUPERIOR_COMMITTEE, true, true, false, false, false",
        "GRASSROOTS_COMMITTEE, true, true, true, false, false",
        "CELL, true, true, true, false, false",
        "GROUP, false, false, false, true, false"
    })
    void whatMayStandUnderWhat(OrganizationKind kind, boolean p, boolean s, boolean g, boolean c, boolean u) {
        assertThat(TreeRules.mayStandUnder(kind, OrganizationKind.PROVINCE_COMMITTEE))
                .isEqualTo(p);
        assertThat(TreeRules.mayStandUnder(kind, OrganizationKind.SUPERIOR_COMMITTEE))
                .isEqualTo(s);
        assertThat(TreeRules.mayStandUnder(kind, OrganizationKind.GRASSROOTS_COMMITTEE))
                .isEqualTo(g);
        assertThat(TreeRules.mayStandUnder(kind, OrganizationKind.CELL)).isEqualTo(c);
        assertThat(TreeRules.mayStandUnder(kind, OrganizationKind.GROUP)).isEqualTo(u);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAGroupHasNothingBelow(OrganizationKind kind) {
        assertThat(TreeRules.mayHaveChildren(kind)).isEqualTo(kind != OrganizationKind.GROUP);
    }

    @ParameterizedTest
    @EnumSource
    void onlyACellHasAType(OrganizationKind kind) {
        assertThat(TreeRules.fits(CellType.STUDENT, kind)).isEqualTo(kind == OrganizationKind.CELL);
        assertThat(TreeRules.fits(null, kind)).isEqualTo(kind != OrganizationKind.CELL);
    }

    @ParameterizedTest
    @CsvSource({"1930-02-02, false", "1930-02-03, true", "2999-12-31, true", "3000-01-01, false"})
    void theTreeIsAskedForOfDaysInCalendarsOnly(LocalDate day, boolean expected) {
        assertThat(TreeRules.isInCalendars(day)).isEqualTo(expected);
    }

    @Test
    void aDayIsPossibleFromTheEarliestUntilToday() {
        LocalDate earliest = LocalDate.of(2026, 11, 1);
        LocalDate today = LocalDate.of(2026, 11, 21);

        assertThat(TreeRules.isPossible(earliest.minusDays(1), earliest, today)).isFalse();
        assertThat(TreeRules.isPossible(earliest, earliest, today)).isTrue();
        assertThat(TreeRules.isPossible(today, earliest, today)).isTrue();
        assertThat(TreeRules.isPossible(today.plusDays(1), earliest, today)).isFalse();
        assertThat(TreeRules.isPossible(today, today.plusDays(1), today)).isFalse();
    }
}
