package vn.nenep.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.minutes.MinutesRule.Code;

class MinutesRuleTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID COMMITTEE = UUID.randomUUID();

    private static final List<MinutesRule> RULES = List.of(
            rule(null, "2018-07-06", "2025-12-31", 48),
            rule(null, "2026-01-01", null, 24),
            rule(COMMITTEE, "2026-03-01", null, 72),
            rule(UUID.randomUUID(), "2018-07-06", null, 1));

    @ParameterizedTest
    @CsvSource({"2010-01-01,48", "2025-12-31,48", "2026-01-01,24", "2026-03-01,72"})
    void theNearestRuleOfTheDayHolds(LocalDate day, int setting) {
        assertThat(MinutesRule.setting(Code.OBJECTION_HOURS, RULES, day, List.of(CELL, COMMITTEE)))
                .isEqualTo(setting);
    }

    private static MinutesRule rule(UUID organizationId, String from, String to, int setting) {
        return new MinutesRule(
                Code.OBJECTION_HOURS,
                organizationId,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                setting);
    }
}
