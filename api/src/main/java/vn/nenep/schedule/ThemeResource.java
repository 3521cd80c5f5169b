package vn.nenep.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1")
@Authenticated
@Tag(name = "Meeting schedule")
class ThemeResource {

    private static final String THEMES = "/api/v1/thematic-themes";

    private final ThemeService themes;
    private final Idempotency idempotency;

    ThemeResource(ThemeService themes, Idempotency idempotency) {
        this.themes = themes;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/thematic-themes")
    @Operation(summary = "List themes", description = "The plans of all cells that one may read, in the order of time.")
    public Page<ThemeView> listThematicThemes(
            @Valid @BeanParam ThemeFilter filter, @Valid @BeanParam PageRequest page) {
        return themes.list(filter, page);
    }

    @POST
    @Path("/thematic-themes")
    @Operation(
            summary = "Plan a theme",
            description =
                    "For a quarter of a cell's plan. 422 `organization-not-possible`, `member-not-in-cell`, `meeting-not-possible` "
                            + "for a meeting that is no thematic one of the cell, `schedule-not-possible` for another year.")
    public RestResponse<ThemeView> createThematicTheme(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateThemeRequest request) {
        return idempotency.create(idempotencyKey, THEMES, request, () -> themes.create(request), themes::get);
    }

    @GET
    @Path("/thematic-themes/{themeId}")
    @Operation(
            summary = "Read a theme",
            description = "Who presents it, how far it is, and in which meeting it is held.")
    public ThemeView getThematicTheme(@PathParam("themeId") UUID themeId) {
        return themes.get(themeId);
    }

    @PUT
    @Path("/thematic-themes/{themeId}")
    @Operation(
            summary = "Change a theme",
            description = "Quarter, presenter, state and meeting. Refused as `createThematicTheme` is.")
    public ThemeView updateThematicTheme(
            @PathParam("themeId") UUID themeId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateThemeRequest request) {
        return themes.update(themeId, ifMatch, request);
    }

    @GET
    @Path("/thematic-quarters")
    @Operation(
            summary = "See which cells lack their thematic meeting",
            description =
                    "For one quarter, by the code of the cells: held, planned, a theme only, or missing. HD 42-HD/BTCTW asks "
                            + "for one a quarter at least.")
    public Page<QuarterView> listThematicQuarters(
            @Valid @BeanParam QuarterFilter filter, @Valid @BeanParam PageRequest page) {
        return themes.quarters(filter, page);
    }
}
