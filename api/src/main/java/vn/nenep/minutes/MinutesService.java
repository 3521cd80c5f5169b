package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.AdoptedMinutes;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.minutes.CopyCheckView.Finding;
import vn.nenep.minutes.VerificationView.Verdict;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The minutes while they are written, and what is read of them. {@link MinutesAgreement} makes them final. */
@ApplicationScoped
class MinutesService implements AdoptedMinutes {

    static final String OBJECT = "minutes";

    private final MinutesRepository minutes;
    private final MinutesSections sections;
    private final MinutesViews views;
    private final MinutesContents contents;
    private final MinutesRules rules;
    private final MeetingService meetings;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    MinutesService(
            MinutesRepository minutes,
            MinutesSections sections,
            MinutesViews views,
            MinutesContents contents,
            MinutesRules rules,
            MeetingService meetings,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.minutes = minutes;
        this.sections = sections;
        this.views = views;
        this.contents = contents;
        this.rules = rules;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Transactional
    MinutesView get(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_MINUTES, meeting.organizationId());
        MinutesView view = views.of(meeting, minutes.findById(meetingId));
        audit.read(Action.GET_MINUTES, OBJECT, meetingId, meeting.organizationId());
        return view;
    }

    @Transactional
    MinutesContentView content(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_MINUTES_CONTENT, meeting.organizationId());
        Minutes row = minutes.findById(meetingId);
        MinutesContent content = contents.of(meetingId);
        audit.read(Action.GET_MINUTES_CONTENT, OBJECT, meetingId, meeting.organizationId());
        return new MinutesContentView(views.version(row, sections.of(meeting, row)), content);
    }

    @Override
    public boolean areAdopted(UUID meetingId) {
        return minutes.count("meetingId = ?1 and state = ?2", meetingId, MinutesState.ADOPTED) > 0;
    }

    /**
     * Saves the words of one section. Two people in two sections never meet; in one section the second is told (412), unless
     * both have written the same: a save whose answer was lost is simply repeated.
     */
    @Transactional
    MinutesSectionView write(UUID meetingId, String key, IfMatch seen, UpdateMinutesSectionRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.UPDATE_MINUTES_SECTION, meeting.organizationId());
        if (seen == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!meeting.hasOpened()) {
            throw Problem.of(ProblemType.WRONG_STATE, "Minutes are written once the meeting has opened.");
        }
        Minutes row = minutes.findForChange(meetingId).orElseGet(() -> sections.begin(meeting));
        row.requireNotAdopted();
        MinutesSection section = minutes.section(meetingId, key).orElseThrow(MinutesService::unknown);
        if (request.text().equals(section.words)) {
            return MinutesSectionView.of(section, row.state);
        }
        IfMatch.require(seen, section.seenVersion());
        Instant now = calendar.now();
        UUID writer = access.principal().accountId();
        if (SectionPast.isWorthKeeping(section, request.text(), writer, now)) {
            minutes.add(new SectionPast(section));
        }
        section.write(request.text(), origins(meeting, request), access.principal(), now);
        if (row.state != MinutesState.DRAFT) {
            row.reopen();
        }
        minutes.flush();
        audit.changed(
                Action.UPDATE_MINUTES_SECTION, OBJECT, meetingId, meeting.organizationId(), section.seenVersion());
        return MinutesSectionView.of(section, row.state);
    }

    @Transactional
    MinutesView readOut(UUID meetingId, IfMatch seen) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.READ_OUT_MINUTES, meeting.organizationId());
        Optional<Minutes> found = minutes.findForChange(meetingId);
        IfMatch.require(seen, views.version(found.orElse(null), sections.of(meeting, found.orElse(null))));
        if (!meeting.hasOpened()) {
            throw Problem.of(ProblemType.WRONG_STATE, "Minutes are read out once the meeting has opened.");
        }
        Minutes row = found.orElseGet(() -> sections.begin(meeting));
        Duration window = Duration.ofHours(rules.setting(MinutesRule.Code.OBJECTION_HOURS, row));
        row.readOut(Seals.canonical(contents.of(meetingId).body()), access.principal(), calendar.now(), window);
        minutes.flush();
        audit.changed(Action.READ_OUT_MINUTES, OBJECT, meetingId, meeting.organizationId(), row.version);
        return views.of(meeting, row);
    }

    /** What was sealed is hashed again: a record that was changed past the service is found out. */
    @Transactional
    VerificationView verify(UUID meetingId, String code) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.VERIFY_MINUTES, meeting.organizationId());
        Minutes row = minutes.findById(meetingId);
        audit.read(Action.VERIFY_MINUTES, OBJECT, meetingId, meeting.organizationId());
        if (row == null || row.state != MinutesState.ADOPTED) {
            return new VerificationView(0, Verdict.NOT_ADOPTED, null, 0);
        }
        String digest = Seals.digest(row.body);
        boolean intact = digest.equals(row.digest) && Seals.code(digest).equals(row.code);
        boolean right = Seals.typed(code).equals(row.code);
        Verdict verdict = !intact ? Verdict.RECORD_ALTERED : right ? Verdict.AUTHENTIC : Verdict.CODE_DIFFERS;
        return new VerificationView(
                row.version, verdict, row.adoptedAt, minutes.addenda(meetingId).size());
    }

    @Transactional
    CopyCheckView copyCheck(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_MINUTES_COPY_CHECK, meeting.organizationId());
        Minutes row = minutes.findById(meetingId);
        if (row == null) {
            return new CopyCheckView(0, rules.copyPercent(meeting), 0, List.of());
        }
        int percent = rules.setting(MinutesRule.Code.COPY_PERCENT, row);
        List<Minutes> earlier = minutes.before(row.organizationId, row.meetingDay);
        List<MinutesSection> before =
                minutes.sectionsOf(earlier.stream().map(one -> one.meetingId).toList());
        List<MinutesSection> own = minutes.sections(meetingId);
        List<Finding> findings = own.stream()
                .map(section -> likest(section, before, earlier))
                .filter(Objects::nonNull)
                .filter(finding -> finding.percent() >= percent)
                .toList();
        return new CopyCheckView(views.version(row, own), percent, earlier.size(), findings);
    }

    private static Finding likest(MinutesSection section, List<MinutesSection> before, List<Minutes> earlier) {
        CopyCheck check = new CopyCheck(section.startingText);
        return before.stream()
                .filter(old -> old.key.equals(section.key))
                .map(old -> {
                    CopyCheck.Likeness likeness = check.of(section.words, old.words);
                    return new Finding(
                            section.key,
                            section.heading,
                            likeness.percent(),
                            old.meetingId,
                            earlier.stream()
                                    .filter(one -> one.meetingId.equals(old.meetingId))
                                    .findFirst()
                                    .orElseThrow()
                                    .meetingDay,
                            likeness.lines());
                })
                .max(Comparator.comparingInt(Finding::percent).thenComparing(Finding::meetingDay))
                .orElse(null);
    }

    private Set<Origin> origins(MeetingFacts meeting, UpdateMinutesSectionRequest request) {
        Set<Origin> origins = EnumSet.of(Boolean.TRUE.equals(request.pasted()) ? Origin.PASTED : Origin.TYPED);
        if (meeting.state() == MeetingState.CLOSED) {
            origins.add(Origin.ENTERED_LATER);
        }
        if (!access.isMember(meeting.minuteTakerId())) {
            origins.add(Origin.ON_BEHALF);
        }
        return origins;
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
