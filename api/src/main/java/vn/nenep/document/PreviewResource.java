package vn.nenep.document;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/meetings/{meetingId}/document-preview")
@Authenticated
@Tag(name = "Documents")
class PreviewResource {

    private final DocumentService documents;

    PreviewResource(DocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Produces({DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE})
    @Operation(
            summary = "Look at a document before it is made",
            description =
                    "Exactly as it would be printed now, marked as a draft and without a number. Nothing is kept; the "
                            + "reading is written down in the audit trail. 422 `document-not-possible` for what belongs to no "
                            + "meeting, or an item that is not in the programme.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response previewDocument(
            @PathParam("meetingId") UUID meetingId,
            @QueryParam("kind") @NotNull @Parameter(description = "What to look at.", required = true)
                    DocumentKind kind,
            @QueryParam("agendaItem")
                    @Min(1) @Max(100) @Parameter(description = "Of MINUTES_EXTRACT: the item of the programme.", example = "2")
                    Integer agendaItem,
            @QueryParam("format") @Parameter(description = "PDF when absent.") DocumentFormat format) {
        return DocumentResource.file(
                documents.preview(meetingId, kind, agendaItem, format == null ? DocumentFormat.PDF : format));
    }
}
