package vn.nenep.document;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import vn.nenep.platform.file.Attachment;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(TemplateResource.PATH)
@Authenticated
@Tag(name = "Documents")
class TemplateResource {

    static final String PATH = "/api/v1/organizations/{organizationId}/document-templates";

    private final TemplateService templates;
    private final Idempotency idempotency;

    TemplateResource(TemplateService templates, Idempotency idempotency) {
        this.templates = templates;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List the document templates of a committee",
            description = "The latest first, withdrawn ones included. Used is the latest of a kind at the nearest "
                    + "organisation upward.")
    public Page<TemplateView> listDocumentTemplates(
            @PathParam("organizationId") UUID organizationId, @Valid @BeanParam PageRequest page) {
        return templates.list(organizationId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Add a document template",
            description =
                    "A DOCX of at most 1 MB for documents of a kind, at and below the organisation. Places to fill: "
                            + "`{{noi-dung}}` as one line of its own, and anywhere `{{cap-tren}}`, `{{to-chuc}}`, `{{so}}`, "
                            + "`{{ngay}}`, `{{loai}}`, `{{trich-yeu}}`, `{{chuc-danh}}`, `{{chuc-vu}}`, `{{nguoi-ky}}`, "
                            + "`{{chuc-danh-nguoi-ghi}}`, `{{nguoi-ghi}}`, `{{noi-nhan}}`, `{{ma}}`. By the office. 422 "
                            + "`template-not-possible` names everything that is wrong: unknown places, no place for the text, "
                            + "macros, files within, links to other files, too many pictures.")
    public RestResponse<TemplateView> uploadDocumentTemplate(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @QueryParam("kind") @NotNull @Parameter(description = "For documents of this kind.", required = true)
                    DocumentKind kind,
            @QueryParam("fileName")
                    @NotBlank @Size(max = 200) @Pattern(regexp = "[^/\\\\:*?\"<>|\\x00-\\x1F\\x7F]+", message = "{document.fileName}") @Parameter(description = "To recognise it by.", example = "mau-bien-ban.docx")
                    String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] content) {
        templates.requireUpload(organizationId);
        if (kind.isList()) {
            throw Problem.of(ProblemType.DOCUMENT_NOT_POSSIBLE, "A list has no template.");
        }
        byte[] given = content == null ? new byte[0] : content;
        TemplateGuard.check(given);
        UploadedTemplate uploaded = new UploadedTemplate(organizationId, kind, CleanText.normalize(fileName), given);
        String collection = PATH.replace("{organizationId}", organizationId.toString());
        return idempotency.create(
                idempotencyKey, collection, uploaded, () -> templates.create(uploaded), templates::get);
    }

    @GET
    @Path("/{templateId}")
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(
            summary = "Download a document template",
            description = "As it was uploaded. Written down in the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = DocumentFormat.DOCX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadDocumentTemplate(
            @PathParam("organizationId") UUID organizationId, @PathParam("templateId") UUID templateId) {
        TemplateService.Download found = templates.download(organizationId, templateId);
        return Response.ok(found.content(), DocumentFormat.DOCX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(found.fileName()))
                .build();
    }

    @POST
    @Path("/{templateId}/withdraw")
    @Operation(
            summary = "Withdraw a document template",
            description = "Documents that were made with it keep it. Starts from the template's own `etag`.")
    public TemplateView withdrawDocumentTemplate(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("templateId") UUID templateId,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return templates.withdraw(organizationId, templateId, ifMatch);
    }
}
