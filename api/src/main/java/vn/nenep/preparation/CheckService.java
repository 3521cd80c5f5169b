package vn.nenep.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.DocumentEvidence;
import vn.nenep.meeting.MeetingDrafts;
import vn.nenep.meeting.MeetingDrafts.Planned;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.MemberService;
import vn.nenep.member.RosterMember;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.preparation.MeetingChecks.Around;

/** Gathers what the rules of a meeting's day look at. */
@ApplicationScoped
public class CheckService {

    private final MeetingRuleRepository rules;
    private final PreparationRepository preparations;
    private final MeetingService meetings;
    private final MeetingDrafts planned;
    private final MemberService members;
    private final OrganizationService organizations;
    private final Instance<DocumentEvidence> documents;
    private final Access access;
    private final CellCalendar calendar;

    CheckService(
            MeetingRuleRepository rules,
            PreparationRepository preparations,
            MeetingService meetings,
            MeetingDrafts planned,
            MemberService members,
            OrganizationService organizations,
            Instance<DocumentEvidence> documents,
            Access access,
            CellCalendar calendar) {
        this.rules = rules;
        this.preparations = preparations;
        this.meetings = meetings;
        this.planned = planned;
        this.members = members;
        this.organizations = organizations;
        this.documents = documents;
        this.access = access;
        this.calendar = calendar;
    }

    MeetingChecksView get(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_MEETING_CHECKS, meeting.organizationId());
        LocalDate day = dayOf(meeting);
        if (!meeting.kind().isScored()) {
            return new MeetingChecksView(meetingId, day, List.of());
        }
        List<RosterMember> roster = members.roster(meeting.organizationId(), day);
        MeetingChecks checks = new MeetingChecks(
                meeting, around(meeting, roster), rules(meeting, roster), calendar.today(), calendar.zone());
        return new MeetingChecksView(meetingId, day, checks.all());
    }

    /**
     * How long a meeting lasts at least where a criterion for all meetings does not say it: a combined session, and what was
     * decided for small cells or by an organisation. The caller has checked the rights.
     */
    public OptionalInt leastMinutesBeforeCriteria(MeetingFacts meeting) {
        List<RosterMember> roster = members.roster(meeting.organizationId(), dayOf(meeting));
        return new MeetingChecks(meeting, null, rules(meeting, roster), calendar.today(), calendar.zone())
                .leastMinutes()
                .filter(MeetingRule::isSpecial)
                .map(rule -> OptionalInt.of(rule.setting))
                .orElse(OptionalInt.empty());
    }

    private MeetingRules rules(MeetingFacts meeting, List<RosterMember> roster) {
        LocalDate day = dayOf(meeting);
        List<UUID> lineage = organizations.lineageOn(meeting.organizationId(), day);
        return new MeetingRules(rules.on(day, lineage), day, lineage, roster.size());
    }

    private Around around(MeetingFacts meeting, List<RosterMember> roster) {
        UUID preMeetingId = preparations
                .findByIdOptional(meeting.id())
                .map(row -> row.preMeetingId)
                .orElse(null);
        List<Planned> others = others(meeting);
        return new Around(
                documents.isResolvable() ? documents.get().completeSince(meeting.id()) : null,
                preparations.uploads(meeting.id()).stream()
                        .map(upload -> upload.uploadedAt)
                        .findFirst(),
                preMeetingId == null ? null : meetings.facts(preMeetingId),
                (int) roster.stream().filter(RosterMember::holdsOffice).count(),
                others.stream()
                        .anyMatch(other -> other.regular() && monthOf(other).equals(YearMonth.from(dayOf(meeting)))),
                others.stream().anyMatch(other -> other.onItsDay() && overlaps(other, meeting)));
    }

    /** A month more on both sides: a meeting may have been moved out of the month that it is for. */
    private List<Planned> others(MeetingFacts meeting) {
        YearMonth month = YearMonth.from(dayOf(meeting));
        return planned
                .plannedBetween(
                        List.of(meeting.organizationId()),
                        calendar.startOf(month.minusMonths(1)),
                        calendar.startOf(month.plusMonths(2)))
                .stream()
                .filter(other -> !other.id().equals(meeting.id()))
                .toList();
    }

    private static boolean overlaps(Planned other, MeetingFacts meeting) {
        return other.start().isBefore(meeting.plannedEnd())
                && meeting.plannedStart().isBefore(other.end());
    }

    private YearMonth monthOf(Planned other) {
        return YearMonth.from(other.regularMonth() == null ? calendar.dayOf(other.start()) : other.regularMonth());
    }

    private LocalDate dayOf(MeetingFacts meeting) {
        Instant start = Optional.ofNullable(meeting.actualStart()).orElse(meeting.plannedStart());
        return calendar.dayOf(start);
    }
}
