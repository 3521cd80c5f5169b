package vn.nenep.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "MeetingDocument", description = "A document of a meeting (tài liệu), without its content.")
record PaperView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true, examples = "du-thao-nghi-quyet.docx")
        String fileName,

        @Schema(required = true, description = "By the content.")
        PaperKind kind,

        @Schema(required = true, description = "In bytes.", examples = "48213")
        long size,

        @Schema(
                required = true,
                description = "SHA-256 of the content, in hexadecimal.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String digest,

        @Schema(required = true) Instant uploadedAt,

        @Schema(required = true, examples = "Lê Thị Hương") String uploadedByName,

        @Schema(description = "Since when it does not count any more; absent while it does.")
        Instant withdrawnAt,

        String withdrawnByName,

        @Schema(examples = "Gửi nhầm bản chưa sửa") String withdrawalReason,

        @Schema(required = true, examples = "[\"withdrawMeetingDocument\"]")
        List<String> allowedActions)
        implements Identified {

    static PaperView of(Paper paper, List<String> allowedActions) {
        return new PaperView(
                paper.id,
                paper.version,
                "\"" + paper.version + "\"",
                paper.meetingId,
                paper.fileName,
                paper.kind,
                paper.size,
                paper.digest,
                paper.uploadedAt,
                paper.uploadedByName,
                paper.withdrawnAt,
                paper.withdrawnByName,
                paper.withdrawalReason,
                paper.withdrawnAt == null ? allowedActions : List.of());
    }
}
