package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgLevel;
import vn.nenep.audit.AuditTrail;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The schedule of regular meetings that an organisation sets for itself and for everything below it. */
@ApplicationScoped
public class ScheduleService {

    private static final String OBJECT = "meeting-schedule";

    /** Nobody plans further ahead: a later month is a slip of the finger. */
    private static final int MONTHS_AHEAD_AT_MOST = 24;

    /** Nobody asks for a schedule before cells met by one, nor for one beyond any plan. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1930, 2, 3);

    private final ScheduleRepository schedules;
    private final Schedules held;
    private final OrganizationService organizations;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    ScheduleService(
            ScheduleRepository schedules,
            Schedules held,
            OrganizationService organizations,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.schedules = schedules;
        this.held = held;
        this.organizations = organizations;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    ScheduleView get(UUID organizationId, LocalDate on) {
        access.require(Action.GET_MEETING_SCHEDULE, organizationId);
        LocalDate day = on == null ? calendar.today() : on;
        if (day.isBefore(FIRST_DAY) || day.isAfter(lastMonth().plusMonths(1))) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "A day since 1930 and within two years from now.");
        }
        return view(organizationId, day, schedules.findById(organizationId));
    }

    @Transactional
    ScheduleView update(UUID organizationId, IfMatch seen, UpdateScheduleRequest request) {
        access.require(Action.UPDATE_MEETING_SCHEDULE, organizationId);
        requirePossible(organizationId, request);
        MeetingSchedule schedule = schedules.findForChange(organizationId).orElse(null);
        IfMatch.require(seen, schedule == null ? MeetingSchedule.NOT_SET : schedule.seenVersion());
        if (request.setting() != null
                && held.on(request.effectiveFrom(), organizationId).locked()) {
            throw Problem.of(ProblemType.SCHEDULE_LOCKED, "The committee above keeps the schedule of its cells.");
        }
        if (schedule == null) {
            schedule = new MeetingSchedule(organizationId);
            schedules.persist(schedule);
        }
        schedule.set(request.effectiveFrom(), request.setting());
        schedules.flush();
        audit.changed(Action.UPDATE_MEETING_SCHEDULE, OBJECT, organizationId, organizationId, schedule.seenVersion());
        return view(organizationId, request.effectiveFrom(), schedule);
    }

    /** For data that is not entered by a person. */
    @Transactional
    public void set(UUID organizationId, LocalDate effectiveFrom, Monthly monthly) {
        MeetingSchedule schedule = new MeetingSchedule(organizationId);
        schedule.set(
                effectiveFrom,
                new ScheduleSetting(
                        ScheduleKind.DAY_OF_MONTH,
                        monthly.dayOfMonth(),
                        null,
                        null,
                        monthly.startTime(),
                        monthly.durationMinutes(),
                        monthly.place(),
                        false,
                        false,
                        null,
                        null,
                        null));
        schedules.persist(schedule);
    }

    /** What {@link #set} needs. */
    public record Monthly(int dayOfMonth, String startTime, int durationMinutes, String place) {}

    private void requirePossible(UUID organizationId, UpdateScheduleRequest request) {
        LocalDate from = request.effectiveFrom();
        LocalDate thisMonth = calendar.today().withDayOfMonth(1);
        if (from.getDayOfMonth() != 1 || from.isBefore(thisMonth) || from.isAfter(lastMonth())) {
            throw Problem.of(
                    ProblemType.SCHEDULE_NOT_POSSIBLE,
                    "A schedule begins with this month or a later one, on its first day, within two years.");
        }
        OrgLevel level = organizations.level(organizationId);
        boolean ofCommittee = request.setting() != null && request.setting().isOfCommittee();
        if (level == OrgLevel.GROUP || ofCommittee && level != OrgLevel.COMMITTEE) {
            throw Problem.of(
                    ProblemType.ORGANIZATION_NOT_POSSIBLE,
                    "Cells and committees have a schedule; only a committee locks it and sets deadlines.");
        }
    }

    private LocalDate lastMonth() {
        return calendar.today().withDayOfMonth(1).plusMonths(MONTHS_AHEAD_AT_MOST);
    }

    private ScheduleView view(UUID organizationId, LocalDate day, MeetingSchedule own) {
        Schedules.Held now = held.on(day, organizationId);
        List<SchedulePeriod> periods = own == null ? List.of() : own.latestFirst();
        return new ScheduleView(
                organizationId,
                access.organizationName(organizationId),
                own == null ? MeetingSchedule.NOT_SET : own.seenVersion(),
                organizations.level(organizationId) == OrgLevel.COMMITTEE,
                day,
                calendar.zone().getId(),
                now.effective()
                        .map(set -> new ScheduleView.Effective(
                                set.setting(), set.since(), held.setBy(set.setBy(), organizationId)))
                        .orElse(null),
                now.locked(),
                periods,
                now.deadlines(),
                now.onlineAllowed(),
                access.allowed(organizationId, Stream.of(Action.UPDATE_MEETING_SCHEDULE, Action.GENERATE_MEETINGS)));
    }
}
