package vn.nenep.attendance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nenep.attendance.AttendanceRule.Code;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

/** The rules that held everywhere on one day: an old meeting is counted by the rules of its day. */
final class AttendanceRules {

    private final Map<Code, AttendanceRule> rules = new EnumMap<>(Code.class);

    private AttendanceRules() {}

    /** Before the first rule of a kind, that first one counts: nothing older is known. */
    static AttendanceRules on(LocalDate day, List<AttendanceRule> all) {
        AttendanceRules ofDay = new AttendanceRules();
        List<AttendanceRule> oldestFirst = all.stream()
                .filter(rule -> rule.organizationId == null)
                .sorted(Comparator.comparing(rule -> rule.effectiveFrom))
                .toList();
        oldestFirst.forEach(rule -> ofDay.rules.putIfAbsent(rule.code, rule));
        oldestFirst.stream().filter(rule -> rule.holdsOn(day)).forEach(rule -> ofDay.rules.put(rule.code, rule));
        return ofDay;
    }

    boolean leavesRateWhenAbsent(Standing standing) {
        return standings(Code.RATE_WITHOUT_ABSENT).contains(standing);
    }

    boolean neverVotes(Standing standing) {
        return standings(Code.VOTE_WITHOUT).contains(standing);
    }

    boolean leavesVoteWhenAbsent(Standing standing) {
        return standings(Code.VOTE_WITHOUT_ABSENT).contains(standing);
    }

    boolean neverVotes(MemberCategory category) {
        return Arrays.asList(words(Code.VOTE_WITHOUT_CATEGORY)).contains(category.name());
    }

    int number(Code code) {
        return Integer.parseInt(rules.get(code).setting);
    }

    RuleSource source(Code code) {
        return RuleSource.of(rules.get(code));
    }

    private Set<Standing> standings(Code code) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        for (String word : words(code)) {
            standings.add(Standing.valueOf(word));
        }
        return standings;
    }

    private String[] words(Code code) {
        return rules.get(code).setting.split(",");
    }
}
