package vn.nenep.paper;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.paper.PaperService.Download;
import vn.nenep.platform.file.Attachment;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(PaperResource.PATH)
@Authenticated
@Tag(name = "Meeting schedule")
class PaperResource {

    static final String PATH = "/api/v1/meetings/{meetingId}/documents";

    private final PaperService papers;
    private final PaperUploads uploads;
    private final Idempotency idempotency;

    PaperResource(PaperService papers, PaperUploads uploads, Idempotency idempotency) {
        this.papers = papers;
        this.uploads = uploads;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List the documents of a meeting",
            description = "In the order in which they came, withdrawn ones included. For whoever reads the meeting.")
    public Page<PaperView> listMeetingDocuments(
            @PathParam("meetingId") UUID meetingId, @Valid @BeanParam PageRequest page) {
        return papers.list(meetingId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Add a document to a meeting",
            description =
                    "PDF, DOCX or XLSX, at most 20 MB; the content decides what it is and has to fit the name. By the "
                            + "secretary and the cell's committee, until the meeting closes. Refused at once: what cannot be "
                            + "read or is locked (422 `document-unreadable`), macros, scripts, files within the file, links to "
                            + "other files (422 `document-unsafe`), archives that unpack to more than they say (413 "
                            + "`document-too-large`).")
    public RestResponse<PaperView> uploadMeetingDocument(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @QueryParam("fileName")
                    @NotBlank @Size(max = 200) @FileName
                    @Parameter(
                            description = "A name without a path, with the ending .pdf, .docx or .xlsx.",
                            example = "du-thao-nghi-quyet.docx")
                    String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream content) {
        papers.requireUpload(meetingId);
        String collection = PATH.replace("{meetingId}", meetingId.toString());
        return uploads.with(
                meetingId,
                fileName,
                content,
                uploaded -> idempotency.create(
                        idempotencyKey, collection, uploaded, () -> papers.create(uploaded), papers::get));
    }

    @GET
    @Path("/{documentId}")
    @Produces({PaperKind.PDF_TYPE, PaperKind.DOCX_TYPE, PaperKind.XLSX_TYPE})
    @Operation(
            summary = "Download a document of a meeting",
            description = "To be kept and opened elsewhere, never shown by the browser in place. The `ETag` is the "
                    + "SHA-256 of the content, which is held against the file before anything is sent. Written down in "
                    + "the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = PaperKind.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperKind.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PaperKind.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response downloadMeetingDocument(
            @PathParam("meetingId") UUID meetingId, @PathParam("documentId") UUID documentId) {
        Download found = papers.download(meetingId, documentId);
        return Response.ok(found.file().toFile(), found.kind().mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(found.fileName()))
                .header(HttpHeaders.ETAG, "\"" + found.digest() + "\"")
                .build();
    }

    @POST
    @Path("/{documentId}/withdraw")
    @Operation(
            summary = "Withdraw a document of a meeting",
            description = "It is kept and says why it does not count. Starts from the document's own `etag`. 409 "
                    + "`wrong-state` once the meeting is closed.")
    public PaperView withdrawMeetingDocument(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("documentId") UUID documentId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawMeetingDocumentRequest request) {
        return papers.withdraw(meetingId, documentId, ifMatch, request);
    }
}
