package vn.nenep.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** Programmes to begin with, by kind of meeting and type of cell. */
@ApplicationScoped
class AgendaTemplates {

    private final TemplateRepository templates;
    private final OrganizationService organizations;
    private final Access access;
    private final CellCalendar calendar;

    AgendaTemplates(
            TemplateRepository templates, OrganizationService organizations, Access access, CellCalendar calendar) {
        this.templates = templates;
        this.organizations = organizations;
        this.access = access;
        this.calendar = calendar;
    }

    AgendaTemplateView get(UUID organizationId, MeetingKind kind, LocalDate on) {
        access.require(Action.GET_AGENDA_TEMPLATE, organizationId);
        LocalDate day = on == null ? calendar.today() : on;
        AgendaTemplate template = templates.template(kind, day).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        CellContent content = organizations
                .cellType(organizationId)
                .flatMap(type -> templates.content(type, day))
                .orElse(null);
        return AgendaTemplateView.of(template, content, day);
    }
}
