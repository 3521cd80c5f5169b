package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingDrafts;
import vn.nenep.meeting.MeetingDrafts.Planned;
import vn.nenep.member.MemberService;
import vn.nenep.member.PersonRef;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The plan of themes: at least one thematic meeting a quarter, seen in time. */
@ApplicationScoped
public class ThemeService {

    private static final String OBJECT = "thematic-theme";

    private final ThemeRepository themes;
    private final MeetingDrafts meetings;
    private final OrganizationService organizations;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    ThemeService(
            ThemeRepository themes,
            MeetingDrafts meetings,
            OrganizationService organizations,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.themes = themes;
        this.meetings = meetings;
        this.organizations = organizations;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    Page<ThemeView> list(ThemeFilter filter, PageRequest page) {
        List<ThematicTheme> rows =
                themes.list(access.requireScope(Action.LIST_THEMATIC_THEMES, filter.organizationId), filter, page);
        Function<ThematicTheme, ThemeView> view = views(rows);
        return Page.of(rows, page, view, theme -> PageToken.of(theme.year, theme.quarter, theme.id));
    }

    ThemeView get(UUID themeId) {
        ThematicTheme theme = themes.findByIdOptional(themeId).orElseThrow(ThemeService::unknown);
        access.require(Action.GET_THEMATIC_THEME, theme.organizationId);
        return view(theme);
    }

    @Transactional
    ThemeView create(CreateThemeRequest request) {
        access.require(Action.CREATE_THEMATIC_THEME, request.organizationId());
        if (!organizations.isCell(request.organizationId())) {
            throw Problem.of(ProblemType.ORGANIZATION_NOT_POSSIBLE, "An open cell has a plan of themes.");
        }
        requirePossible(request, request.organizationId());
        ThematicTheme theme = new ThematicTheme(request.organizationId(), request);
        themes.persist(theme);
        return saved(theme, Action.CREATE_THEMATIC_THEME);
    }

    @Transactional
    ThemeView update(UUID themeId, IfMatch seen, UpdateThemeRequest request) {
        ThematicTheme theme = themes.findForChange(themeId).orElseThrow(ThemeService::unknown);
        access.require(Action.UPDATE_THEMATIC_THEME, theme.organizationId);
        IfMatch.require(seen, theme.version);
        requirePossible(request, theme.organizationId);
        theme.take(request);
        return saved(theme, Action.UPDATE_THEMATIC_THEME);
    }

    /** For data that is not entered by a person. */
    @Transactional
    public void seed(UUID cellId, int year, int quarter, String title, UUID presenterId) {
        themes.persist(new ThematicTheme(
                cellId, new UpdateThemeRequest(year, quarter, title, presenterId, ThemeState.PLANNED, null, null)));
    }

    Page<QuarterView> quarters(QuarterFilter filter, PageRequest page) {
        List<ThemeRepository.Named> cells =
                themes.cells(access.requireScope(Action.LIST_THEMATIC_QUARTERS, filter.organizationId), page);
        List<UUID> ids = cells.stream().map(ThemeRepository.Named::id).toList();
        Map<UUID, Long> planned = themes.countThemes(ids, filter.year, filter.quarter);
        Map<UUID, List<Planned>> held = meetings
                .plannedBetween(
                        ids,
                        calendar.startOf(filter.firstMonth()),
                        calendar.startOf(filter.firstMonth().plusMonths(3)))
                .stream()
                .filter(Planned::thematic)
                .collect(Collectors.groupingBy(Planned::organizationId));
        return Page.of(
                cells,
                page,
                cell -> quarter(
                        cell, filter, held.getOrDefault(cell.id(), List.of()), planned.getOrDefault(cell.id(), 0L)),
                cell -> PageToken.of(cell.code()));
    }

    private static QuarterView quarter(
            ThemeRepository.Named cell, QuarterFilter filter, List<Planned> meetings, long themes) {
        long closed = meetings.stream().filter(Planned::closed).count();
        return new QuarterView(
                cell.id(),
                cell.name(),
                filter.year,
                filter.quarter,
                QuarterState.of(closed, meetings.size() - closed, themes),
                themes,
                filter.lastDay());
    }

    private void requirePossible(ThemeContent content, UUID organizationId) {
        if (Math.abs(content.year() - calendar.today().getYear()) > 1) {
            throw Problem.of(ProblemType.SCHEDULE_NOT_POSSIBLE, "Themes are planned for this year or the next.");
        }
        if (content.presenterId() != null && !members.isInCell(content.presenterId(), organizationId)) {
            throw Problem.of(ProblemType.MEMBER_NOT_IN_CELL, "The presenter is a member of the cell.");
        }
        if (content.meetingId() != null
                && meetings.planned(List.of(content.meetingId())).stream()
                        .noneMatch(meeting -> meeting.kind().isThematic()
                                && meeting.organizationId().equals(organizationId))) {
            throw Problem.of(
                    ProblemType.MEETING_NOT_POSSIBLE, "A theme is presented in a thematic meeting of the cell.");
        }
    }

    private ThemeView saved(ThematicTheme theme, Action action) {
        themes.flush();
        audit.changed(action, OBJECT, theme.id, theme.organizationId, theme.version);
        return view(theme);
    }

    private ThemeView view(ThematicTheme theme) {
        return views(List.of(theme)).apply(theme);
    }

    /** The names and meetings of all rows are read once. */
    private Function<ThematicTheme, ThemeView> views(Collection<ThematicTheme> rows) {
        Map<UUID, String> names = organizations.names(
                rows.stream().map(theme -> theme.organizationId).distinct().toList());
        Map<UUID, String> people = members.names(rows.stream()
                .map(theme -> theme.presenterId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, Planned> held = meetings
                .planned(rows.stream()
                        .map(theme -> theme.meetingId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Planned::id, Function.identity()));
        return theme -> view(
                theme,
                names.get(theme.organizationId),
                PersonRef.of(theme.presenterId, people),
                held.get(theme.meetingId));
    }

    private ThemeView view(ThematicTheme theme, String organizationName, PersonRef presenter, Planned meeting) {
        return new ThemeView(
                theme.id,
                theme.version,
                theme.organizationId,
                organizationName,
                theme.year,
                theme.quarter,
                theme.title,
                presenter,
                theme.state,
                theme.note,
                theme.meetingId,
                meeting == null ? null : meeting.start(),
                meeting != null && meeting.closed(),
                access.allowed(theme.organizationId, Stream.of(Action.UPDATE_THEMATIC_THEME)));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
