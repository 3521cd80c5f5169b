package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.MeetingDrafts;
import vn.nenep.meeting.MeetingDrafts.Draft;
import vn.nenep.meeting.MeetingDrafts.Planned;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** Plans the regular meetings of a year from the schedules: for one cell, or for all cells of a committee at once. */
@ApplicationScoped
public class MeetingGenerator {

    /** More than any committee has directly below it; a province does this committee by committee. */
    private static final int CELLS_AT_MOST = 500;

    private final ScheduleRepository schedules;
    private final HolidayRepository holidays;
    private final MeetingDrafts meetings;
    private final OrganizationService organizations;
    private final Access access;
    private final CellCalendar calendar;

    MeetingGenerator(
            ScheduleRepository schedules,
            HolidayRepository holidays,
            MeetingDrafts meetings,
            OrganizationService organizations,
            Access access,
            CellCalendar calendar) {
        this.schedules = schedules;
        this.holidays = holidays;
        this.meetings = meetings;
        this.organizations = organizations;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional
    GenerationView generate(UUID organizationId, GenerateMeetingsRequest request) {
        access.require(Action.GENERATE_MEETINGS, organizationId);
        requirePossible(request);
        Map<UUID, List<UUID>> cells = cells(organizationId);
        List<CellMonth> months = plan(cells, request);
        requireDecisionsOnScheduledDays(request.decided(), months);
        List<CellMonth> planned = request.dryRun() ? months : create(months);
        return new GenerationView(
                organizationId,
                request.year(),
                request.dryRun(),
                GenerationLines.summary(planned, cells.size()),
                GenerationLines.of(planned, organizations.names(cells.keySet())));
    }

    private void requirePossible(GenerateMeetingsRequest request) {
        int thisYear = calendar.today().getYear();
        if (request.year() < thisYear || request.year() > thisYear + 1) {
            throw Problem.of(ProblemType.SCHEDULE_NOT_POSSIBLE, "Meetings are planned for this year or the next.");
        }
        boolean within = request.decided().stream()
                .allMatch(decision -> YearMonth.from(decision.day()).equals(YearMonth.from(decision.scheduledDay())));
        if (!within) {
            throw Problem.of(
                    ProblemType.SCHEDULE_NOT_POSSIBLE, "The regular meeting of a month is held in that month.");
        }
    }

    private Map<UUID, List<UUID>> cells(UUID organizationId) {
        Map<UUID, List<UUID>> cells = schedules.lineagesOfCellsWithin(organizationId);
        if (cells.isEmpty() || cells.size() > CELLS_AT_MOST) {
            throw Problem.of(
                    ProblemType.ORGANIZATION_NOT_POSSIBLE,
                    "An open cell, or a committee with at most " + CELLS_AT_MOST + ".");
        }
        return cells;
    }

    private List<CellMonth> plan(Map<UUID, List<UUID>> cells, GenerateMeetingsRequest request) {
        int year = request.year();
        Set<UUID> lineages = cells.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<UUID, List<SchedulePeriod>> periods = schedules.periods(lineages);
        Map<UUID, List<HolidayEntry>> lists = holidays.entries(lineages, year);
        List<PublicHoliday> country = holidays.ofCountry(year);
        Map<UUID, List<Planned>> planned = planned(cells.keySet(), year);
        List<YearMonth> months = months(request);
        Map<List<UUID>, Map<LocalDate, Holiday>> daysOff = new HashMap<>();
        List<CellMonth> result = new ArrayList<>();
        cells.forEach((cell, lineage) -> {
            List<UUID> saying = lineage.stream().filter(lists::containsKey).toList();
            List<Planned> own = planned.getOrDefault(cell, List.of());
            DayConcerns concerns = new DayConcerns(
                    daysOff.computeIfAbsent(saying, key -> Holiday.of(country, key, lists)), daysOf(own));
            CellYear cellYear = new CellYear(cell, lineage, periods, concerns, existing(own), request.decided());
            months.forEach(month -> result.add(cellYear.of(month, calendar.now(), calendar.zone())));
        });
        return result;
    }

    private static List<YearMonth> months(GenerateMeetingsRequest request) {
        Collection<Integer> chosen = request.months() == null
                ? IntStream.rangeClosed(1, 12).boxed().toList()
                : request.months().stream().distinct().sorted().toList();
        return chosen.stream().map(month -> YearMonth.of(request.year(), month)).toList();
    }

    /** A month more on both sides: a meeting may have been moved out of the month that it is for. */
    private Map<UUID, List<Planned>> planned(Collection<UUID> cells, int year) {
        return meetings
                .plannedBetween(
                        cells,
                        calendar.startOf(YearMonth.of(year, 1).minusMonths(1)),
                        calendar.startOf(YearMonth.of(year + 1, 2)))
                .stream()
                .collect(Collectors.groupingBy(Planned::organizationId));
    }

    private Set<LocalDate> daysOf(List<Planned> meetings) {
        return meetings.stream()
                .filter(Planned::onItsDay)
                .map(meeting -> calendar.dayOf(meeting.start()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<YearMonth, CellYear.Existing> existing(List<Planned> meetings) {
        return meetings.stream()
                .filter(Planned::regular)
                .collect(Collectors.toMap(
                        this::monthOf,
                        meeting -> new CellYear.Existing(meeting.id(), calendar.dayOf(meeting.start())),
                        (first, second) -> first));
    }

    private YearMonth monthOf(Planned meeting) {
        return YearMonth.from(
                meeting.regularMonth() == null ? calendar.dayOf(meeting.start()) : meeting.regularMonth());
    }

    private static void requireDecisionsOnScheduledDays(List<DayDecision> decisions, List<CellMonth> months) {
        boolean known = decisions.stream()
                .allMatch(decision -> months.stream()
                        .filter(month -> decision.scheduledDay().equals(month.scheduled()))
                        .anyMatch(month -> decision.organizationId() == null
                                || decision.organizationId().equals(month.cellId())));
        if (!known) {
            throw Problem.of(
                    ProblemType.SCHEDULE_NOT_POSSIBLE, "A decision is about a day on which a meeting is scheduled.");
        }
    }

    private List<CellMonth> create(List<CellMonth> months) {
        List<CellMonth> ready = months.stream()
                .filter(month -> month.state() == MonthState.READY)
                .toList();
        List<UUID> ids = meetings.add(
                Action.GENERATE_MEETINGS, ready.stream().map(this::draft).toList());
        Map<CellMonth, UUID> made = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            made.put(ready.get(i), ids.get(i));
        }
        return months.stream()
                .map(month -> made.containsKey(month) ? month.created(made.get(month)) : month)
                .toList();
    }

    private Draft draft(CellMonth month) {
        ScheduleSetting setting = month.setting();
        var start = month.day().atTime(setting.start()).atZone(calendar.zone());
        return new Draft(
                month.cellId(),
                month.month().atDay(1),
                start.toInstant(),
                start.plusMinutes(setting.durationMinutes()).toInstant(),
                setting.place());
    }
}
