package vn.nenep.preparation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.preparation.MeetingRule.Code;

/**
 * The rules that a cell's meeting of one day is held against.
 *
 * @param all every rule there is, of all days
 * @param lineage the cell and everything above it on that day, the nearest first
 * @param members how many the cell had then
 */
record MeetingRules(List<MeetingRule> all, LocalDate day, List<UUID> lineage, int members) {

    /** What the nearest organisation has decided, else what holds for all; for small cells before for all. */
    Optional<MeetingRule> of(Code code) {
        return all.stream()
                .filter(rule -> rule.code == code && rule.holdsOn(day) && rule.isFor(members))
                .filter(rule -> rule.organizationId == null || lineage.contains(rule.organizationId))
                .min(Comparator.<MeetingRule>comparingInt(this::distance)
                        .thenComparing(rule -> rule.membersAtMost == null ? Integer.MAX_VALUE : rule.membersAtMost)
                        .thenComparing(rule -> rule.effectiveFrom, Comparator.reverseOrder()));
    }

    private int distance(MeetingRule rule) {
        return rule.organizationId == null ? lineage.size() : lineage.indexOf(rule.organizationId);
    }
}
