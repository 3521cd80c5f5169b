package vn.nenep.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a task is not done after all.")
record ReopenTaskRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Một hộ chưa nhận được thẻ")
        String reason,

        @NotNull @Min(0) @Max(99) @Schema(required = true, description = "How far it is.", examples = "60")
        Integer percent,

        @Schema(description = "The new last day, today or later. Absent: the one it had.")
        LocalDate dueOn) {}
