package vn.nenep.preparation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingState;
import vn.nenep.preparation.MeetingRule.Code;

/** Holds one meeting against the rules of its day. Plain: the same facts always have the same answer. */
final class MeetingChecks {

    /**
     * What is known beside the meeting itself.
     *
     * @param documents null where nobody keeps documents
     * @param handbook the first upload, empty while there is none
     * @param preMeeting null while none is linked
     * @param officeHolders of the cell
     * @param regularInMonth whether there is a regular meeting in the month, held or planned
     * @param meetsElsewhere whether another meeting of the cell is at the same time
     */
    record Around(
            Optional<Instant> documents,
            Optional<Instant> handbook,
            MeetingFacts preMeeting,
            int officeHolders,
            boolean regularInMonth,
            boolean meetsElsewhere) {}

    private static final Set<MeetingState> NOT_ON_ITS_DAY = EnumSet.of(MeetingState.POSTPONED, MeetingState.CANCELLED);

    private final MeetingFacts meeting;
    private final Around around;
    private final MeetingRules rules;
    private final LocalDate today;
    private final ZoneId zone;

    MeetingChecks(MeetingFacts meeting, Around around, MeetingRules rules, LocalDate today, ZoneId zone) {
        this.meeting = meeting;
        this.around = around;
        this.rules = rules;
        this.today = today;
        this.zone = zone;
    }

    List<MeetingCheck> all() {
        List<MeetingCheck> checks = new ArrayList<>();
        if (!meeting.kind().isScored() || NOT_ON_ITS_DAY.contains(meeting.state())) {
            return checks;
        }
        leastMinutes().map(this::duration).ifPresent(checks::add);
        inTime(CheckKind.NOTICE, Code.NOTICE_DAYS, Optional.ofNullable(meeting.announcedAt()), checks);
        if (around.documents != null) {
            inTime(CheckKind.DOCUMENTS, Code.DOCUMENT_DAYS, around.documents, checks);
        }
        inTime(CheckKind.HANDBOOK, Code.HANDBOOK_DAYS, around.handbook, checks);
        rules.of(Code.PRE_MEETING_OF).map(this::preMeeting).ifPresent(checks::add);
        if (meeting.kind() == MeetingKind.THEMATIC) {
            rules.of(Code.THEMATIC_BESIDE_REGULAR)
                    .map(rule -> plain(CheckKind.THEMATIC_BESIDE_REGULAR, around.regularInMonth, rule))
                    .ifPresent(checks::add);
        }
        rules.of(Code.NOT_MERGED)
                .map(rule -> plain(CheckKind.NOT_MERGED, !around.meetsElsewhere, rule))
                .ifPresent(checks::add);
        return checks;
    }

    /** A combined session follows the rule for two meetings where there is one. */
    Optional<MeetingRule> leastMinutes() {
        Optional<MeetingRule> combined =
                meeting.kind() == MeetingKind.COMBINED ? rules.of(Code.LEAST_MINUTES_COMBINED) : Optional.empty();
        return combined.isPresent() ? combined : rules.of(Code.LEAST_MINUTES);
    }

    /** What was planned counts until the meeting has ended. */
    private MeetingCheck duration(MeetingRule rule) {
        Instant start = meeting.actualEnd() == null ? meeting.plannedStart() : meeting.actualStart();
        Instant end = meeting.actualEnd() == null ? meeting.plannedEnd() : meeting.actualEnd();
        int minutes = (int) Duration.between(start, end).toMinutes();
        return new MeetingCheck(
                CheckKind.DURATION,
                minutes >= rule.setting ? CheckVerdict.MET : CheckVerdict.NOT_MET,
                minutes,
                rule.setting,
                null,
                null,
                rule.source());
    }

    /** Days are those of the calendar: the evening before is one day before. */
    private void inTime(CheckKind kind, Code code, Optional<Instant> at, List<MeetingCheck> checks) {
        rules.of(code).ifPresent(rule -> {
            LocalDate due = dayOf(start()).minusDays(rule.setting);
            CheckVerdict verdict = at.map(time -> dayOf(time).isAfter(due) ? CheckVerdict.NOT_MET : CheckVerdict.MET)
                    .orElse(today.isAfter(due) ? CheckVerdict.NOT_MET : CheckVerdict.PENDING);
            checks.add(new MeetingCheck(kind, verdict, null, null, at.orElse(null), due, rule.source()));
        });
    }

    private MeetingCheck preMeeting(MeetingRule rule) {
        MeetingFacts before = around.preMeeting;
        Instant begins = before == null ? null : before.plannedStart();
        return new MeetingCheck(CheckKind.PRE_MEETING, preMeetingHeld(rule), null, null, begins, null, rule.source());
    }

    private CheckVerdict preMeetingHeld(MeetingRule rule) {
        if (around.officeHolders < rule.setting) {
            return CheckVerdict.NOT_ASSESSED;
        }
        MeetingFacts before = around.preMeeting;
        if (before != null && before.hasOpened() && before.actualStart().isBefore(start())) {
            return CheckVerdict.MET;
        }
        return meeting.hasOpened() ? CheckVerdict.NOT_MET : CheckVerdict.PENDING;
    }

    private static MeetingCheck plain(CheckKind kind, boolean met, MeetingRule rule) {
        return new MeetingCheck(
                kind, met ? CheckVerdict.MET : CheckVerdict.NOT_MET, null, null, null, null, rule.source());
    }

    private Instant start() {
        return meeting.actualStart() == null ? meeting.plannedStart() : meeting.actualStart();
    }

    private LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
