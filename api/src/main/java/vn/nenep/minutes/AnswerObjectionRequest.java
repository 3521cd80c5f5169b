package vn.nenep.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What becomes of an objection. Words that change are read out again.")
record AnswerObjectionRequest(
        @NotNull @Schema(required = true, description = "Whether the minutes are changed because of it.")
        Boolean accepted,

        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Đã sửa thời hạn thành 20/12.")
        String answer) {}
