package vn.nenep.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.AccountService;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.Convened;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.Belonging;
import vn.nenep.member.MemberService;
import vn.nenep.member.Position;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** One's meetings for the calendar of a phone, behind an address that only its owner knows. */
@ApplicationScoped
public class CalendarService {

    private static final String OBJECT = "calendar-token";
    private static final int YEARS_BACK = 1;

    private final CalendarTokenRepository tokens;
    private final FeedLimits limits;
    private final AccountService accounts;
    private final MemberService members;
    private final MeetingService meetings;
    private final Convened called;
    private final OrganizationService organizations;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    CalendarService(
            CalendarTokenRepository tokens,
            FeedLimits limits,
            AccountService accounts,
            MemberService members,
            MeetingService meetings,
            Convened called,
            OrganizationService organizations,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.tokens = tokens;
        this.limits = limits;
        this.accounts = accounts;
        this.members = members;
        this.meetings = meetings;
        this.called = called;
        this.organizations = organizations;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Transactional
    CalendarAddressView renew() {
        UUID someRoot = access.requireScope(Action.RENEW_CALENDAR_TOKEN, null).roots().stream()
                .findFirst()
                .orElseThrow();
        access.require(Action.RENEW_CALENDAR_TOKEN, someRoot);
        UUID memberId = access.principal().memberId();
        if (memberId == null) {
            throw Problem.of(ProblemType.NOT_ALLOWED, "Only members are convened to meetings.");
        }
        UUID accountId = access.principal().accountId();
        Instant now = calendar.now();
        Secret secret = Secret.random();
        CalendarToken token = tokens.forChange(accountId);
        token.renew(secret, now);
        tokens.persistAndFlush(token);
        audit.changed(Action.RENEW_CALENDAR_TOKEN, OBJECT, accountId, someRoot, token.version);
        return new CalendarAddressView(CalendarFeedResource.PATH + "/" + secret.text(), now);
    }

    /**
     * The calendar as text. 404 for every secret that is none, not any more, or of an account that has ended or holds no
     * role.
     *
     * @param asking the address from which the question comes
     */
    String feed(String secret, String asking) {
        Optional<UUID> account = tokens.accountOf(new Secret(secret));
        Optional<UUID> member = account.flatMap(accounts::activeMember);
        if (member.isEmpty()) {
            limits.takeWrong(asking);
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        limits.take(account.orElseThrow());
        List<MeetingFacts> convened = members.belonging(member.get())
                .filter(belonging -> belonging.isMemberOn(calendar.today()))
                .map(belonging -> convened(member.get(), belonging))
                .orElse(List.of());
        return CalendarText.of(
                convened,
                organizations.names(convened.stream()
                        .map(MeetingFacts::organizationId)
                        .distinct()
                        .toList()));
    }

    private List<MeetingFacts> convened(UUID memberId, Belonging belonging) {
        LocalDate first = calendar.today().minusYears(YEARS_BACK);
        Instant from = first.atStartOfDay(calendar.zone()).toInstant();
        List<MeetingFacts> ofCells = meetings.toldFrom(belonging.cells(), from).stream()
                .filter(meeting ->
                        belonging.isConvened(meeting.organizationId(), calendar.dayOf(meeting.plannedStart())))
                .toList();
        Set<UUID> groups = called.groupsOf(
                memberId,
                ofCells.stream()
                        .filter(meeting -> meeting.kind() == MeetingKind.GROUP)
                        .map(MeetingFacts::id)
                        .toList());
        boolean holdsOffice = members.details(memberId).position() != Position.NONE;
        return ofCells.stream()
                .filter(meeting -> switch (meeting.kind()) {
                    case COMMITTEE_PREMEETING -> holdsOffice;
                    case GROUP -> groups.contains(meeting.id());
                    default -> true;
                })
                .toList();
    }
}
