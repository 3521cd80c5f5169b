package vn.nenep.document;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1/organizations/{organizationId}/document-settings")
@Authenticated
@Tag(name = "Documents")
class DocumentSettingsResource {

    private final SettingsService settings;

    DocumentSettingsResource(SettingsService settings) {
        this.settings = settings;
    }

    @GET
    @Operation(
            summary = "Read what an organisation puts on its documents",
            description =
                    "Place, signature, beginning of the term, line spacing; with what is in force and its source.")
    public DocumentSettingsView getDocumentSettings(@PathParam("organizationId") UUID organizationId) {
        return settings.get(organizationId);
    }

    @PUT
    @Operation(
            summary = "Say what an organisation puts on its documents",
            description =
                    "Documents that were made keep what they say. By the secretary for the cell, by the office for its "
                            + "committee and what is below it. 422 `day-not-possible` for a term that has not begun.")
    public DocumentSettingsView updateDocumentSettings(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateDocumentSettingsRequest request) {
        return settings.update(organizationId, ifMatch, request);
    }
}
