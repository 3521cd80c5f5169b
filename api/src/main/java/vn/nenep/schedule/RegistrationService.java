package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingDrafts;
import vn.nenep.meeting.MeetingDrafts.Planned;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Cells register the meeting of a month, the committee agrees or sends it back. */
@ApplicationScoped
class RegistrationService {

    private static final String OBJECT = "schedule-registration";

    /** Of what is not registered yet. */
    private static final long NOT_SET = 0;

    private static final Map<RegistrationState, Set<Action>> ACTIONS = Map.of(
            RegistrationState.NOT_REGISTERED, EnumSet.of(Action.REGISTER_SCHEDULE),
            RegistrationState.REGISTERED,
                    EnumSet.of(
                            Action.REGISTER_SCHEDULE,
                            Action.AGREE_SCHEDULE_REGISTRATION,
                            Action.RETURN_SCHEDULE_REGISTRATION),
            RegistrationState.RETURNED, EnumSet.of(Action.REGISTER_SCHEDULE),
            RegistrationState.AGREED, EnumSet.of(Action.RETURN_SCHEDULE_REGISTRATION),
            RegistrationState.NOTICED, EnumSet.noneOf(Action.class));

    private final RegistrationRepository registrations;
    private final ThemeRepository cells;
    private final MeetingDrafts meetings;
    private final OrganizationService organizations;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    RegistrationService(
            RegistrationRepository registrations,
            ThemeRepository cells,
            MeetingDrafts meetings,
            OrganizationService organizations,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.registrations = registrations;
        this.cells = cells;
        this.meetings = meetings;
        this.organizations = organizations;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    Page<RegistrationView> list(RegistrationFilter filter, PageRequest page) {
        List<ThemeRepository.Named> shown =
                cells.cells(access.requireScope(Action.LIST_SCHEDULE_REGISTRATIONS, filter.organizationId), page);
        Map<UUID, ScheduleRegistration> rows =
                registrations.of(shown.stream().map(ThemeRepository.Named::id).toList(), filter.firstOfMonth());
        Map<UUID, String> notices = notices(rows.values());
        return Page.of(
                shown,
                page,
                cell -> view(
                        rows.getOrDefault(cell.id(), new ScheduleRegistration(cell.id(), filter.firstOfMonth())),
                        cell.name(),
                        rows.containsKey(cell.id()),
                        notices),
                cell -> PageToken.of(cell.code()));
    }

    RegistrationView get(UUID organizationId, String month) {
        access.require(Action.GET_SCHEDULE_REGISTRATION, organizationId);
        LocalDate first = YearMonth.parse(month).atDay(1);
        ScheduleRegistration row = registrations.find(organizationId, first).orElse(null);
        return row == null ? view(new ScheduleRegistration(organizationId, first), false) : view(row, true);
    }

    @Transactional
    RegistrationView register(UUID organizationId, String month, IfMatch seen, RegisterScheduleRequest request) {
        access.require(Action.REGISTER_SCHEDULE, organizationId);
        YearMonth wanted = YearMonth.parse(month);
        requirePossible(organizationId, wanted);
        ScheduleRegistration row =
                registrations.findForChange(organizationId, wanted.atDay(1)).orElse(null);
        IfMatch.require(seen, row == null ? NOT_SET : row.seenVersion());
        Planned meeting = meeting(organizationId, wanted, request.meetingId());
        boolean isNew = row == null;
        if (isNew) {
            row = new ScheduleRegistration(organizationId, wanted.atDay(1));
        }
        row.register(meeting);
        if (isNew) {
            registrations.persist(row);
        }
        return saved(row, Action.REGISTER_SCHEDULE);
    }

    @Transactional
    RegistrationView agree(UUID organizationId, String month, IfMatch seen) {
        return change(organizationId, month, seen, Action.AGREE_SCHEDULE_REGISTRATION, ScheduleRegistration::agree);
    }

    @Transactional
    RegistrationView sendBack(UUID organizationId, String month, IfMatch seen, ReturnRegistrationRequest request) {
        return change(
                organizationId,
                month,
                seen,
                Action.RETURN_SCHEDULE_REGISTRATION,
                row -> row.sendBack(request.reason()));
    }

    private RegistrationView change(
            UUID organizationId, String month, IfMatch seen, Action action, Consumer<ScheduleRegistration> how) {
        access.require(action, organizationId);
        ScheduleRegistration row = registrations
                .findForChange(organizationId, YearMonth.parse(month).atDay(1))
                .orElseThrow(() -> Problem.of(ProblemType.WRONG_STATE, "The cell has registered nothing yet."));
        IfMatch.require(seen, row.seenVersion());
        how.accept(row);
        return saved(row, action);
    }

    private void requirePossible(UUID organizationId, YearMonth month) {
        YearMonth now = YearMonth.from(calendar.today());
        if (month.isBefore(now) || month.isAfter(now.plusYears(1))) {
            throw Problem.of(ProblemType.SCHEDULE_NOT_POSSIBLE, "This month or one within a year.");
        }
        if (!organizations.isCell(organizationId)) {
            throw Problem.of(ProblemType.ORGANIZATION_NOT_POSSIBLE, "An open cell registers its meeting.");
        }
    }

    private Planned meeting(UUID organizationId, YearMonth month, UUID meetingId) {
        return meetings.planned(List.of(meetingId)).stream()
                .filter(meeting -> meeting.organizationId().equals(organizationId))
                .filter(meeting -> meeting.regular() && meeting.onItsDay() && !meeting.closed())
                .filter(meeting ->
                        YearMonth.from(calendar.dayOf(meeting.start())).equals(month))
                .findFirst()
                .orElseThrow(() ->
                        Problem.of(ProblemType.MEETING_NOT_POSSIBLE, "A regular meeting of the cell in this month."));
    }

    private RegistrationView saved(ScheduleRegistration row, Action action) {
        registrations.flush();
        audit.changed(action, OBJECT, row.id, row.organizationId, row.seenVersion());
        return view(row, true);
    }

    private RegistrationView view(ScheduleRegistration row, boolean isThere) {
        return view(row, access.organizationName(row.organizationId), isThere, notices(List.of(row)));
    }

    private Map<UUID, String> notices(Collection<ScheduleRegistration> rows) {
        return registrations.noticeNumbers(rows.stream()
                .map(row -> row.noticeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private RegistrationView view(ScheduleRegistration row, String name, boolean isThere, Map<UUID, String> notices) {
        return new RegistrationView(
                row.organizationId,
                name,
                YearMonth.from(row.month).toString(),
                isThere ? row.seenVersion() : NOT_SET,
                row.state,
                row.meetingId,
                row.plannedStart,
                row.place,
                row.reason,
                row.noticeId,
                row.noticeId == null ? null : notices.get(row.noticeId),
                access.allowed(row.organizationId, ACTIONS.get(row.state).stream()));
    }
}
