package vn.nenep.criticism;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path(CriticismResource.PATH)
@Authenticated
@Tag(name = "Criticism records")
class CriticismResource {

    static final String PATH = "/api/v1/criticism-records";

    private final CriticismService records;
    private final Idempotency idempotency;

    CriticismResource(CriticismService records, Idempotency idempotency) {
        this.records = records;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List criticism records",
            description =
                    "Those that the caller may read, the latest first, without their words: as subject, as author, or "
                            + "as a member of the cell's committee.")
    public Page<CriticismRecordSummary> listCriticismRecords(
            @BeanParam CriticismFilter filter, @Valid @BeanParam PageRequest page) {
        return records.list(filter, page);
    }

    @POST
    @Operation(
            summary = "Record a self-criticism or a criticism",
            description =
                    "Members record what they say themselves; the cell's committee records for others. The words are "
                            + "kept encrypted. 409 `wrong-state` before the meeting opens, 422 `member-not-on-roster`.")
    public RestResponse<CriticismRecordView> createCriticismRecord(
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid CreateCriticismRecordRequest request) {
        return idempotency.create(idempotencyKey, PATH, request, () -> records.create(request), records::get);
    }

    @GET
    @Path("/{recordId}")
    @Operation(
            summary = "Read a criticism record",
            description =
                    "With its words. The reading is written into the audit trail before the answer is sent. 404 for "
                            + "everybody who is not subject, author or of the cell's committee.")
    public CriticismRecordView getCriticismRecord(@PathParam("recordId") UUID recordId) {
        return records.get(recordId);
    }

    @POST
    @Path("/{recordId}/answer")
    @Operation(
            summary = "Answer a criticism record",
            description = "By its subject, once; 409 `wrong-state` afterwards.")
    public CriticismRecordView answerCriticismRecord(
            @PathParam("recordId") UUID recordId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AnswerCriticismRecordRequest request) {
        return records.answer(recordId, ifMatch, request);
    }
}
