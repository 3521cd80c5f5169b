package vn.nenep.proceedings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The committee's answer.")
record AnswerProposalRequest(
        @NotBlank @Size(max = 4000) @Schema(required = true, examples = "Đã đưa vào kế hoạch đầu tư công năm 2027")
        String answer) {}
