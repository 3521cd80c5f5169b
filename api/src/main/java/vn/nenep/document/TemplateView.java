package vn.nenep.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "DocumentTemplate", description = "A committee's own DOCX for what is issued at and below it.")
record TemplateView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true) DocumentKind kind,

        @Schema(required = true, examples = "mau-bien-ban.docx")
        String fileName,

        @Schema(required = true, description = "In bytes.") long size,

        @Schema(required = true) Instant uploadedAt,

        @Schema(required = true, examples = "Văn phòng Đảng ủy")
        String uploadedByName,

        @Schema(description = "Absent while it is used.") Instant withdrawnAt,

        @Schema(required = true, examples = "[\"withdrawDocumentTemplate\"]")
        List<String> allowedActions)
        implements Identified {

    static TemplateView of(DocumentTemplate template, List<String> allowedActions) {
        return new TemplateView(
                template.id,
                template.version,
                "\"" + template.version + "\"",
                template.organizationId,
                template.kind,
                template.fileName,
                template.size,
                template.uploadedAt,
                template.uploadedByName,
                template.withdrawnAt,
                template.withdrawnAt == null ? allowedActions : List.of());
    }
}
