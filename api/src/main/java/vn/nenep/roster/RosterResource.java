package vn.nenep.roster;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
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
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.text.Messages;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path(RosterResource.PATH)
@Authenticated
@Tag(name = "Roster")
class RosterResource {

    static final String PATH = "/api/v1/roster-imports";

    private final RosterService imports;
    private final RosterUploads uploads;
    private final Idempotency idempotency;
    private final Messages messages;

    RosterResource(RosterService imports, RosterUploads uploads, Idempotency idempotency, Messages messages) {
        this.imports = imports;
        this.uploads = uploads;
        this.idempotency = idempotency;
        this.messages = messages;
    }

    @GET
    @Operation(
            summary = "List imports of member lists",
            description = "The latest first. For the office of a committee and the administrator.")
    public Page<RosterImportSummary> listRosterImports(
            @Valid @BeanParam RosterImportFilter filter, @Valid @BeanParam PageRequest page) {
        return imports.list(filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Upload a list of members",
            description = "An XLSX workbook or separated text, at most 20 MB, with the members of all cells of the "
                    + "organisation. The content decides the type. A job reads it: look at `state`. Refused at once: "
                    + "formulas, macros, external links, document types and archives that unpack to more than they "
                    + "say (422 `roster-file-unsafe`, 413 `roster-file-too-large`), unknown encodings and the old "
                    + "fonts TCVN3 and VNI (422 `roster-file-unreadable`).")
    public RestResponse<RosterImportView> createRosterImport(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @QueryParam("organizationId")
                    @NotNull @Parameter(description = "Whose members the list names: a committee or a single cell.")
                    UUID organizationId,
            @QueryParam("fileName")
                    @NotBlank @Size(max = 200) @Parameter(description = "To recognise it by.", example = "danh-sach-dang-vien.xlsx")
                    String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream content) {
        imports.requireUpload(organizationId);
        UploadedRoster uploaded = uploads.read(organizationId, fileName, content);
        return idempotency.create(idempotencyKey, PATH, uploaded, () -> imports.create(uploaded), imports::get);
    }

    @GET
    @Path("/template")
    @Produces({FileFormat.XLSX_TYPE, FileFormat.CSV_TYPE})
    @Operation(
            summary = "Download an empty list",
            description = "With the headings that are recognised, to be filled in.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = FileFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response getRosterTemplate(
            @QueryParam("format")
                    @DefaultValue("xlsx")
                    @Parameter(
                            description = "xlsx or csv.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"xlsx", "csv"},
                                            defaultValue = "xlsx"))
                    FileFormat format) {
        return file(format, "mau-danh-sach-dang-vien", imports.template(format));
    }

    @GET
    @Path("/{importId}")
    @Operation(
            summary = "Read an import",
            description = "State, progress, the columns that were found and how many rows there are of each proposal.")
    public RosterImportView getRosterImport(@PathParam("importId") UUID importId) {
        return imports.get(importId);
    }

    @GET
    @Path("/{importId}/rows")
    @Operation(
            summary = "List the rows of an import",
            description = "In the order of the file, then the members who are not in it.")
    public Page<RosterRowView> listRosterRows(
            @PathParam("importId") UUID importId,
            @Valid @BeanParam RosterRowFilter filter,
            @Valid @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        return imports.listRows(importId, filter, page, key -> messages.get(headers, key));
    }

    @PUT
    @Path("/{importId}/columns")
    @Operation(
            summary = "Say what the columns mean",
            description = "Needed are the name, the day of admission and, unless the list is of one cell, the cell's "
                    + "code or name. Reads the rows again; decisions are lost. 422 `roster-columns-not-possible`.")
    public RosterImportView mapRosterColumns(
            @PathParam("importId") UUID importId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid MapRosterColumnsRequest request) {
        return imports.mapColumns(importId, ifMatch, request);
    }

    @PUT
    @Path("/{importId}/rows/{rowNumber}/decision")
    @Operation(
            summary = "Decide on a row",
            description = "Starts from the row's own `etag`. 422 `roster-decision-not-possible` when it does not fit "
                    + "the proposal, or the member is not of the organisation.")
    public RosterRowView decideRosterRow(
            @PathParam("importId") UUID importId,
            @PathParam("rowNumber") int rowNumber,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecideRosterRowRequest request,
            @Context HttpHeaders headers) {
        return imports.decide(importId, rowNumber, ifMatch, request, key -> messages.get(headers, key));
    }

    @POST
    @Path("/{importId}/decide")
    @Operation(
            summary = "Decide on all rows of a proposal",
            description = "On those without a decision; PENDING takes all decisions of the proposal back.")
    public RosterImportView decideRosterRows(
            @PathParam("importId") UUID importId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecideRosterRowsRequest request) {
        return imports.decideAll(importId, ifMatch, request);
    }

    @POST
    @Path("/{importId}/apply")
    @Operation(
            summary = "Apply an import",
            description = "A job does what was decided, all of it or nothing: look at `state`. 409 "
                    + "`roster-rows-undecided` while rows wait for a decision; 409 `roster-rows-share-member` names "
                    + "rows that were decided to be the same member.")
    public RosterImportView applyRosterImport(
            @PathParam("importId") UUID importId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return imports.apply(importId, ifMatch);
    }

    @POST
    @Path("/{importId}/undo")
    @Operation(
            summary = "Undo an applied import",
            description =
                    "A job takes everything back: look at `state`. 409 `roster-undo-blocked` names the rows whose "
                            + "members were changed since; then nothing is taken back.")
    public RosterImportView undoRosterImport(
            @PathParam("importId") UUID importId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return imports.undo(importId, ifMatch);
    }

    @GET
    @Path("/{importId}/errors")
    @Produces({FileFormat.XLSX_TYPE, FileFormat.CSV_TYPE})
    @Operation(
            summary = "Download the rows with errors",
            description = "As they were in the file, with their number and, in Vietnamese, what is wrong. No cell can "
                    + "become a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = FileFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response getRosterErrorFile(
            @PathParam("importId") UUID importId,
            @QueryParam("format")
                    @DefaultValue("xlsx")
                    @Parameter(
                            description = "xlsx or csv.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"xlsx", "csv"},
                                            defaultValue = "xlsx"))
                    FileFormat format) {
        byte[] content = imports.errorFile(importId, format, key -> messages.get(Locale.forLanguageTag("vi"), key));
        return file(format, "dong-loi", content);
    }

    private static Response file(FileFormat format, String name, byte[] content) {
        return Response.ok(content, format.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(name) + "\"")
                .build();
    }
}
