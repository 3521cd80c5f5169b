package vn.nenep.document;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.document.DocumentService.Download;
import vn.nenep.platform.file.Attachment;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;

@Path(DocumentResource.PATH)
@Authenticated
@Tag(name = "Documents")
class DocumentResource {

    static final String PATH = "/api/v1/official-documents";

    private final DocumentService documents;
    private final Idempotency idempotency;

    DocumentResource(DocumentService documents, Idempotency idempotency) {
        this.documents = documents;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List documents",
            description = "Of a meeting or of an organisation: name one of the two. The latest first.")
    public Page<DocumentView> listDocuments(
            @QueryParam("meetingId") @Parameter(description = "Made of this meeting.") UUID meetingId,
            @QueryParam("organizationId")
                    @Parameter(description = "Issued by this organisation itself, of its meetings or not.")
                    UUID organizationId,
            @Valid @BeanParam PageRequest page) {
        return documents.list(meetingId, organizationId, page);
    }

    @POST
    @Operation(
            summary = "Make a document",
            description =
                    "In the form of its day (HD 05-HD/VPTW; before 27/5/2026 HD 36-HD/VPTW), as DOCX and PDF with "
                            + "the same words. MINUTES, RESOLUTION, CONCLUSION and MEETING_NOTICE get the next number of their "
                            + "type in the term, once for a meeting: another edition keeps it. By the secretary. The others bear "
                            + "no number. MEETING_LIST and TASK_LIST are workbooks that a job makes: look at `state`. 409 `wrong-state` "
                            + "before the minutes are adopted (MINUTES, MINUTES_EXTRACT), the meeting is closed (RESOLUTION, "
                            + "CONCLUSION), announced (MEETING_NOTICE) or scored (SCORE_SHEET); 409 `document-number-taken`; 422 "
                            + "`document-not-possible` when the fields do not fit the kind.")
    public RestResponse<DocumentView> createDocument(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateDocumentRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> documents.create(request), documents::get);
    }

    @GET
    @Path("/{documentId}")
    @Operation(
            summary = "Read about a document",
            description = "What it is, how far it is, as what it can be downloaded.")
    public DocumentView getDocument(@PathParam("documentId") UUID documentId) {
        return documents.get(documentId);
    }

    @GET
    @Path("/{documentId}/file")
    @Produces({DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE, DocumentFormat.XLSX_TYPE})
    @Operation(
            summary = "Download a document",
            description = "The same document is the same bytes, as long as the service is of the same version. Where a "
                    + "committee above has a template for the kind, the DOCX is that template filled in; the PDF is always "
                    + "in our form. Written down in the audit trail. 409 `wrong-state` while a job makes it; 404 for a "
                    + "format that it does not have.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response downloadDocument(
            @PathParam("documentId") UUID documentId,
            @QueryParam("format") @Parameter(description = "PDF when absent, of a list XLSX.") DocumentFormat format) {
        return file(documents.download(documentId, format));
    }

    static Response file(Download found) {
        return Response.ok(found.content(), found.format().mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(found.fileName()))
                .build();
    }
}
