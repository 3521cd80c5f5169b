package vn.nenep.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.access.PeopleDirectory.Person;
import vn.nenep.audit.AuditTrail;
import vn.nenep.member.MemberService;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** Attendance over the years: of one member, and whose absences are worth a look. Whoever reads of others is noted. */
@ApplicationScoped
public class HistoryService {

    private static final int YEARS_SHOWN = 2;

    /** So many cells are looked at for one page. */
    private static final int CELLS_AT_ONCE = 60;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final HistoryRepository history;
    private final RuleBook rules;
    private final OrganizationService organizations;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    HistoryService(
            HistoryRepository history,
            RuleBook rules,
            OrganizationService organizations,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.history = history;
        this.rules = rules;
        this.organizations = organizations;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Transactional
    Page<MemberAttendanceView> ofMember(UUID memberId, PageRequest page) {
        Instant from = calendar.today()
                .minusYears(YEARS_SHOWN)
                .atStartOfDay(calendar.zone())
                .toInstant();
        List<MemberMeeting> rows = access.isMember(memberId)
                ? history.ofMember(memberId, from, page)
                : history.ofMember(readerOf(memberId), memberId, from, page);
        return Page.of(
                rows,
                page,
                row -> MemberAttendanceView.of(row, access.organizationName(row.organizationId())),
                row -> PageToken.of(row.plannedStart(), row.meetingId()));
    }

    private OrgScope readerOf(UUID memberId) {
        UUID cellId = members.person(memberId).map(Person::cellId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(Action.LIST_MEMBER_ATTENDANCE, cellId);
        audit.readOften(Action.LIST_MEMBER_ATTENDANCE, "member", memberId, cellId);
        return access.scope(Action.LIST_MEMBER_ATTENDANCE);
    }

    /** By cell and member. A page looks at so many cells, so it may be short, or empty, and still have a next one. */
    @Transactional
    Page<AttendanceAlertView> alerts(AlertFilter filter, PageRequest page) {
        OrgScope scope = access.requireScope(Action.LIST_ATTENDANCE_ALERTS, filter.organizationId);
        for (UUID root : scope.roots()) {
            audit.readOften(Action.LIST_ATTENDANCE_ALERTS, AttendanceService.OBJECT, root, root);
        }
        PageToken after = page.after(2).orElse(PageToken.of(FIRST, FIRST));
        UUID afterCell = after.uuid(0);
        String afterMember = after.uuid(1).toString();
        int year = filter.year == null ? calendar.today().getYear() : filter.year;

        List<UUID> cells = history.organizations(scope, afterCell, CELLS_AT_ONCE);
        List<AttendanceAlertView> found = look(cells, year).stream()
                // Ids sort as their text does.
                .filter(alert -> !alert.organizationId().equals(afterCell)
                        || alert.member().memberId().toString().compareTo(afterMember) > 0)
                .toList();
        if (found.size() <= page.limit() && cells.size() == CELLS_AT_ONCE) {
            UUID lastCell = cells.get(cells.size() - 1);
            return new Page<>(found, PageToken.of(lastCell, LAST).encode());
        }
        return Page.of(
                found,
                page,
                Function.identity(),
                alert -> PageToken.of(alert.organizationId(), alert.member().memberId()));
    }

    private List<AttendanceAlertView> look(List<UUID> cells, int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        AttendanceRules ofYear = rules.on(lastDay.isAfter(calendar.today()) ? calendar.today() : lastDay);
        AbsenceAlerts alerts = new AbsenceAlerts(ofYear, calendar.zone());
        List<MemberDay> days = cells.isEmpty()
                ? List.of()
                : history.oftenAbsent(
                        cells,
                        calendar.startOf(YearMonth.of(year, 1)),
                        calendar.startOf(YearMonth.of(year + 1, 1)),
                        alerts.leastAbsences());
        Map<UUID, String> names = organizations.names(
                days.stream().map(MemberDay::organizationId).distinct().toList());
        return days.stream()
                .collect(Collectors.groupingBy(
                        day -> List.of(day.organizationId(), day.memberId()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> AttendanceAlertView.of(
                        ofOne.get(0), names.get(ofOne.get(0).organizationId()), alerts.of(ofOne)))
                .filter(alert -> !alert.findings().isEmpty())
                .toList();
    }
}
