package vn.nenep.preparation;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.meeting.MeetingKind;

@Path("/api/v1/organizations/{organizationId}/agenda-template")
@Authenticated
@Tag(name = "Meeting schedule")
class AgendaTemplateResource {

    private final AgendaTemplates templates;

    AgendaTemplateResource(AgendaTemplates templates) {
        this.templates = templates;
    }

    @GET
    @Operation(
            summary = "Read the programme to begin with",
            description =
                    "The steps of a kind of meeting with minutes each, by the guidance of the day, and what cells of this type "
                            + "speak about. A suggestion: the meeting keeps what its secretary makes of it.")
    public AgendaTemplateView getAgendaTemplate(
            @PathParam("organizationId") UUID organizationId,
            @NotNull @QueryParam("kind") @Parameter(description = "The kind of meeting.", example = "REGULAR")
                    MeetingKind kind,
            @QueryParam("on")
                    @Parameter(description = "The day to answer for; today when absent.", example = "2026-12-01")
                    LocalDate on) {
        return templates.get(organizationId, kind, on);
    }
}
