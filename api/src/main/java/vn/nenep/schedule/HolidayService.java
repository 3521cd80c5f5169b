package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The days off of a year: the country's, and what each organisation says of them. */
@ApplicationScoped
class HolidayService {

    private static final String OBJECT = "holiday-list";

    /** The years for which meetings are planned or were. */
    private static final int FIRST_YEAR = 2000;

    private static final int YEARS_AHEAD_AT_MOST = 10;

    /** Of a list that nobody has made yet. */
    private static final long NOT_SET = 0;

    private final HolidayRepository holidays;
    private final OrganizationService organizations;
    private final Schedules schedules;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    HolidayService(
            HolidayRepository holidays,
            OrganizationService organizations,
            Schedules schedules,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.holidays = holidays;
        this.organizations = organizations;
        this.schedules = schedules;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    HolidayYearView list(UUID organizationId, int year) {
        access.require(Action.LIST_HOLIDAYS, organizationId);
        requirePossible(year);
        return view(organizationId, year, holidays.find(organizationId, year).orElse(null));
    }

    @Transactional
    HolidayYearView update(UUID organizationId, int year, IfMatch seen, UpdateHolidaysRequest request) {
        access.require(Action.UPDATE_HOLIDAYS, organizationId);
        requirePossible(year);
        requireOnceAndInside(year, request.days());
        HolidayList list = holidays.findForChange(organizationId, year).orElse(null);
        IfMatch.require(seen, list == null ? NOT_SET : list.seenVersion());
        if (list == null) {
            list = new HolidayList(organizationId, year);
            holidays.persist(list);
        }
        list.take(request.days());
        holidays.flush();
        audit.changed(Action.UPDATE_HOLIDAYS, OBJECT, list.id, organizationId, list.seenVersion());
        return view(organizationId, year, list);
    }

    private void requirePossible(int year) {
        if (year < FIRST_YEAR || year > calendar.today().getYear() + YEARS_AHEAD_AT_MOST) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "A year since 2000 and at most ten years ahead.");
        }
    }

    private static void requireOnceAndInside(int year, List<HolidayEntry> days) {
        boolean inside = days.stream().allMatch(entry -> entry.day().getYear() == year);
        boolean once = days.stream().map(HolidayEntry::day).distinct().count() == days.size();
        if (!inside || !once) {
            throw Problem.of(ProblemType.SCHEDULE_NOT_POSSIBLE, "Each day is of this year and named once.");
        }
    }

    private HolidayYearView view(UUID organizationId, int year, HolidayList own) {
        List<UUID> lineage = organizations.lineageOn(organizationId, calendar.today());
        Map<LocalDate, Holiday> days = Holiday.of(holidays.ofCountry(year), lineage, holidays.entries(lineage, year));
        return new HolidayYearView(
                organizationId,
                year,
                own == null ? NOT_SET : own.seenVersion(),
                days.values().stream().map(day -> row(day, organizationId)).toList(),
                own == null ? List.of() : own.byDay(),
                access.allowed(organizationId, Stream.of(Action.UPDATE_HOLIDAYS)));
    }

    private HolidayView row(Holiday holiday, UUID asked) {
        return new HolidayView(
                holiday.day(),
                holiday.kind(),
                holiday.name(),
                holiday.source(),
                holiday.setBy() == null ? null : schedules.setBy(holiday.setBy(), asked));
    }
}
