package vn.nenep.preparation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When the documents were put into the electronic handbook of Party members, and by whom.")
record RecordHandbookUploadRequest(
        @NotNull @Schema(required = true, description = "Not in the future.", examples = "2026-12-01T02:30:00Z")
        Instant uploadedAt,

        @Schema(description = "A member of the cell; the caller when absent.")
        UUID memberId) {}
