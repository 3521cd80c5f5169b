package vn.nenep.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nenep.meeting.MeetingDrafts;
import vn.nenep.meeting.MeetingDrafts.Draft;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.schedule.ScheduleService;
import vn.nenep.schedule.ScheduleService.Monthly;
import vn.nenep.schedule.ThemeService;

/** When the cells of the synthetic province meet, and what about. */
@ApplicationScoped
class DemoSchedules {

    private static final List<String> THEMES = List.of(
            "Nâng cao chất lượng tự phê bình và phê bình trong sinh hoạt chi bộ",
            "Học tập và làm theo Bác về nêu gương",
            "Chuyển đổi số trong công việc hằng ngày của đảng viên",
            "Đổi mới công tác nghiên cứu thực tế");

    /** This month, as far as it lies ahead, and the next. */
    private static final int MONTHS = 2;

    private final ScheduleService schedules;
    private final ThemeService themes;
    private final MeetingDrafts meetings;
    private final OrganizationService organizations;
    private final CellCalendar calendar;
    private final boolean withMeetings;

    private final Map<UUID, Monthly> set = new HashMap<>();

    DemoSchedules(
            ScheduleService schedules,
            ThemeService themes,
            MeetingDrafts meetings,
            OrganizationService organizations,
            CellCalendar calendar,
            @ConfigProperty(name = "nenep.demo.meetings", defaultValue = "false") boolean withMeetings) {
        this.schedules = schedules;
        this.themes = themes;
        this.meetings = meetings;
        this.organizations = organizations;
        this.calendar = calendar;
        this.withMeetings = withMeetings;
    }

    /** Since the beginning of last year. */
    void set(UUID organizationId, int day, String time, int minutes, String place) {
        Monthly monthly = new Monthly(day, time, minutes, place);
        schedules.set(organizationId, calendar.today().withDayOfYear(1).minusYears(1), monthly);
        set.put(organizationId, monthly);
    }

    /** One theme a quarter of this year for each presenter that there is, four at most. */
    void themes(UUID cellId, List<UUID> presenters) {
        for (int i = 0; i < Math.min(THEMES.size(), presenters.size()); i++) {
            themes.seed(cellId, calendar.today().getYear(), i + 1, THEMES.get(i), presenters.get(i));
        }
    }

    /** Drafts by the schedule, for development only: tests count the meetings that they make. */
    void meetings(List<UUID> committees) {
        if (!withMeetings) {
            return;
        }
        List<Draft> drafts = new ArrayList<>();
        for (UUID committee : committees) {
            for (OrganizationService.CellName cell : organizations.cellsWithin(committee)) {
                Monthly monthly = set.getOrDefault(cell.id(), set.get(committee));
                YearMonth first = YearMonth.from(calendar.today());
                for (int i = 0; i < MONTHS; i++) {
                    drafts.add(draft(cell.id(), first.plusMonths(i), monthly));
                }
            }
        }
        meetings.seed(drafts.stream()
                .filter(draft -> draft.start().isAfter(calendar.now()))
                .toList());
    }

    private Draft draft(UUID cellId, YearMonth month, Monthly monthly) {
        ZonedDateTime start = month.atDay(monthly.dayOfMonth())
                .atTime(LocalTime.parse(monthly.startTime()))
                .atZone(calendar.zone());
        return new Draft(
                cellId,
                month.atDay(1),
                start.toInstant(),
                start.plusMinutes(monthly.durationMinutes()).toInstant(),
                monthly.place());
    }
}
