package vn.nenep.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a meeting will not be held.")
record CancelMeetingRequest(
        @NotBlank @Size(max = 300) @Schema(
                required = true,
                description = "Shown to everybody who reads the meeting.",
                examples = "Đã ghép nội dung vào kỳ sinh hoạt thường kỳ tháng 12")
        String reason) {}
