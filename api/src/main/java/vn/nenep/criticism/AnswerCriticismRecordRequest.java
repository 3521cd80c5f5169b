package vn.nenep.criticism;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The subject's answer, given once.")
record AnswerCriticismRecordRequest(
        @NotBlank @Size(max = 4000) @Schema(required = true, examples = "Tôi tiếp thu và sẽ nộp đúng hạn từ tháng này.")
        String answer) {

    @Override
    public String toString() {
        return "AnswerCriticismRecordRequest[sealed]";
    }
}
