package vn.nenep.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a document does not count any more.")
record WithdrawMeetingDocumentRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Gửi nhầm bản chưa sửa")
        String reason) {}
