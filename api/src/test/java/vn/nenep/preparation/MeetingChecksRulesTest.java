package vn.nenep.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingMode;
import vn.nenep.meeting.MeetingState;
import vn.nenep.preparation.MeetingChecks.Around;
import vn.nenep.preparation.MeetingRule.Code;

/** The rules of a meeting's day, at their boundaries. */
class MeetingChecksRulesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final UUID CELL = UUID.randomUUID();
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final LocalDate OLD = LocalDate.of(2018, 7, 6);
    private static final LocalDate NEW = LocalDate.of(2025, 10, 28);

    /** 19:30 in Vietnam. */
    private static final Instant START = Instant.parse("2026-12-03T12:30:00Z");

    private static final Around NOTHING = new Around(null, Optional.empty(), null, 3, true, false);

    @ParameterizedTest(name = "{0} of {1} minutes on {2}: {4} of {3}")
    @CsvSource({
        "REGULAR, 90, 2026-12-03, 90, MET",
        "REGULAR, 89, 2026-12-03, 90, NOT_MET",
        "THEMATIC, 90, 2026-12-03, 90, MET",
        "COMBINED, 120, 2026-12-03, 120, MET",
        "COMBINED, 119, 2026-12-03, 120, NOT_MET",
        "COMBINED, 119, 2025-10-27, 90, MET",
        "COMBINED, 119, 2025-10-28, 120, NOT_MET"
    })
    void howLongItLasts(MeetingKind kind, int minutes, LocalDate day, int required, CheckVerdict verdict) {
        Instant start = day.atTime(19, 30).atZone(ZONE).toInstant();
        MeetingFacts closed = closed(kind, start, minutes);

        MeetingCheck check = one(CheckKind.DURATION, checks(closed, NOTHING, rules(day, 20), day));

        assertThat(check.measured()).isEqualTo(minutes);
        assertThat(check.required()).isEqualTo(required);
        assertThat(check.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "announced {0}, looked at {1}: {2}")
    @CsvSource({
        "2026-12-02T16:59:59Z, 2026-12-03, MET",
        "2026-12-02T17:00:00Z, 2026-12-03, NOT_MET",
        "2026-11-20T00:00:00Z, 2026-12-03, MET",
        ", 2026-12-02, PENDING",
        ", 2026-12-03, NOT_MET",
        ", 2026-12-04, NOT_MET"
    })
    void howLongBeforeItWasAnnounced(Instant announced, LocalDate today, CheckVerdict verdict) {
        MeetingCheck check = one(CheckKind.NOTICE, checks(ahead(MeetingKind.REGULAR, announced), NOTHING, today));

        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.dueOn()).isEqualTo("2026-12-02");
        assertThat(check.at()).isEqualTo(announced);
    }

    @ParameterizedTest(name = "there since {0}: {1}")
    @CsvSource({"2026-12-02T16:59:59Z, MET", "2026-12-02T17:00:00Z, NOT_MET", ", PENDING"})
    void howLongBeforeTheDocumentsWereThere(Instant since, CheckVerdict verdict) {
        Around around = new Around(Optional.ofNullable(since), Optional.ofNullable(since), null, 3, true, false);
        List<MeetingCheck> checks = checks(ahead(MeetingKind.REGULAR, null), around, LocalDate.of(2026, 12, 2));

        assertThat(one(CheckKind.DOCUMENTS, checks).verdict()).isEqualTo(verdict);
        assertThat(one(CheckKind.HANDBOOK, checks).verdict()).isEqualTo(verdict);
    }

    @Test
    void whereNobodyKeepsDocumentsNobodyIsHeldAgainstThem() {
        assertThat(checks(ahead(MeetingKind.REGULAR, null), NOTHING, LocalDate.of(2026, 12, 2)))
                .extracting(MeetingCheck::kind)
                .containsExactly(
                        CheckKind.DURATION,
                        CheckKind.NOTICE,
                        CheckKind.HANDBOOK,
                        CheckKind.PRE_MEETING,
                        CheckKind.NOT_MERGED);
    }

    @ParameterizedTest(name = "{0} office holders, {1} before, meeting held {2}: {3}")
    @CsvSource({
        "1, NONE, true, NOT_ASSESSED",
        "2, NONE, true, NOT_MET",
        "2, NONE, false, PENDING",
        "2, AHEAD, false, PENDING",
        "2, AHEAD, true, NOT_MET",
        "2, HELD, false, MET",
        "2, HELD, true, MET",
        "2, LATER, true, NOT_MET"
    })
    void whetherTheCommitteeMetBefore(int holders, String before, boolean held, CheckVerdict verdict) {
        MeetingFacts pre = switch (before) {
            case "NONE" -> null;
            case "AHEAD" -> ahead(MeetingKind.COMMITTEE_PREMEETING, null);
            case "HELD" -> closed(MeetingKind.COMMITTEE_PREMEETING, START.minusSeconds(1), 30);
            default -> closed(MeetingKind.COMMITTEE_PREMEETING, START, 30);
        };
        MeetingFacts meeting = held ? closed(MeetingKind.REGULAR, START, 95) : ahead(MeetingKind.REGULAR, null);
        Around around = new Around(null, Optional.empty(), pre, holders, true, false);

        assertThat(one(CheckKind.PRE_MEETING, checks(meeting, around, LocalDate.of(2026, 12, 3)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, false, MET, MET", "false, true, NOT_MET, NOT_MET"})
    void besideTheRegularOneAndNothingElse(
            boolean regular, boolean elsewhere, CheckVerdict beside, CheckVerdict apart) {
        Around around = new Around(null, Optional.empty(), null, 3, regular, elsewhere);
        List<MeetingCheck> checks = checks(ahead(MeetingKind.THEMATIC, null), around, LocalDate.of(2026, 12, 1));

        assertThat(one(CheckKind.THEMATIC_BESIDE_REGULAR, checks).verdict()).isEqualTo(beside);
        assertThat(one(CheckKind.NOT_MERGED, checks).verdict()).isEqualTo(apart);
    }

    @Test
    void anOldMeetingIsHeldAgainstTheRulesOfItsDay() {
        LocalDate day = LocalDate.of(2025, 10, 27);
        List<MeetingCheck> checks = checks(
                closed(MeetingKind.REGULAR, day.atTime(19, 30).atZone(ZONE).toInstant(), 95),
                NOTHING,
                rules(day, 20),
                LocalDate.of(2026, 12, 3));

        assertThat(checks).extracting(MeetingCheck::kind).containsExactly(CheckKind.DURATION, CheckKind.PRE_MEETING);
        assertThat(checks).extracting(check -> check.source().effectiveFrom()).containsOnly(OLD);
    }

    @ParameterizedTest(name = "{0} members: {1} minutes")
    @CsvSource({"9, 60", "10, 75", "11, 90"})
    void whatWasDecidedForSmallCellsGoesBefore(int members, int required) {
        List<MeetingRule> all = new ArrayList<>(shipped());
        all.add(new MeetingRule(Code.LEAST_MINUTES, 75, NEW, null).of(COMMITTEE, 10));
        all.add(new MeetingRule(Code.LEAST_MINUTES, 60, NEW, null).of(COMMITTEE, 9));
        LocalDate day = LocalDate.of(2026, 12, 3);
        MeetingRules rules = new MeetingRules(all, day, List.of(CELL, COMMITTEE), members);

        assertThat(rules.of(Code.LEAST_MINUTES).orElseThrow().setting).isEqualTo(required);
    }

    @Test
    void theNearestDecisionHoldsAndThatOfAnotherCommitteeDoesNot() {
        List<MeetingRule> all = new ArrayList<>(shipped());
        all.add(new MeetingRule(Code.LEAST_MINUTES, 100, NEW, null).of(COMMITTEE, null));
        all.add(new MeetingRule(Code.LEAST_MINUTES, 80, NEW, null).of(CELL, null));
        all.add(new MeetingRule(Code.LEAST_MINUTES, 10, NEW, null).of(UUID.randomUUID(), null));
        MeetingRules rules = new MeetingRules(all, LocalDate.of(2026, 12, 3), List.of(CELL, COMMITTEE), 20);

        assertThat(rules.of(Code.LEAST_MINUTES).orElseThrow().setting).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEE_PREMEETING", "EXTRAORDINARY", "GROUP"})
    void noRuleIsAboutOtherMeetings(MeetingKind kind) {
        assertThat(checks(ahead(kind, null), NOTHING, LocalDate.of(2026, 12, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POSTPONED", "CANCELLED"})
    void whatIsNotHeldOnItsDayIsHeldAgainstNothing(MeetingState state) {
        MeetingFacts off = facts(MeetingKind.REGULAR, state, START, START.plusSeconds(5400), null, null, START);

        assertThat(checks(off, NOTHING, LocalDate.of(2026, 12, 1))).isEmpty();
    }

    private static MeetingCheck one(CheckKind kind, List<MeetingCheck> checks) {
        return checks.stream().filter(check -> check.kind() == kind).findFirst().orElseThrow();
    }

    private static List<MeetingCheck> checks(MeetingFacts meeting, Around around, LocalDate today) {
        return checks(meeting, around, rules(LocalDate.of(2026, 12, 3), 20), today);
    }

    private static List<MeetingCheck> checks(MeetingFacts meeting, Around around, MeetingRules rules, LocalDate today) {
        return new MeetingChecks(meeting, around, rules, today, ZONE).all();
    }

    private static MeetingRules rules(LocalDate day, int members) {
        return new MeetingRules(shipped(), day, List.of(CELL, COMMITTEE), members);
    }

    private static List<MeetingRule> shipped() {
        LocalDate last = NEW.minusDays(1);
        return List.of(
                new MeetingRule(Code.LEAST_MINUTES, 90, OLD, last),
                new MeetingRule(Code.LEAST_MINUTES, 90, NEW, null),
                new MeetingRule(Code.LEAST_MINUTES_COMBINED, 120, NEW, null),
                new MeetingRule(Code.NOTICE_DAYS, 1, NEW, null),
                new MeetingRule(Code.DOCUMENT_DAYS, 1, NEW, null),
                new MeetingRule(Code.HANDBOOK_DAYS, 1, NEW, null),
                new MeetingRule(Code.PRE_MEETING_OF, 2, OLD, last),
                new MeetingRule(Code.PRE_MEETING_OF, 2, NEW, null),
                new MeetingRule(Code.THEMATIC_BESIDE_REGULAR, 1, NEW, null),
                new MeetingRule(Code.NOT_MERGED, 1, NEW, null));
    }

    private static MeetingFacts ahead(MeetingKind kind, Instant announced) {
        MeetingState state = announced == null ? MeetingState.DRAFT : MeetingState.ANNOUNCED;
        return facts(kind, state, START, START.plusSeconds(105 * 60), null, null, announced);
    }

    private static MeetingFacts closed(MeetingKind kind, Instant start, int minutes) {
        Instant end = start.plusSeconds(minutes * 60L);
        return facts(kind, MeetingState.CLOSED, start, end, start, end, start.minusSeconds(7 * 86_400));
    }

    private static MeetingFacts facts(
            MeetingKind kind,
            MeetingState state,
            Instant plannedStart,
            Instant plannedEnd,
            Instant actualStart,
            Instant actualEnd,
            Instant announced) {
        return new MeetingFacts(
                UUID.randomUUID(),
                CELL,
                kind,
                state,
                null,
                MeetingMode.IN_PERSON,
                "Nhà văn hóa",
                null,
                null,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                announced,
                0);
    }
}
