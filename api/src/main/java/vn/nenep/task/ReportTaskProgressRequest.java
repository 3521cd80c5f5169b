package vn.nenep.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a task is.")
record ReportTaskProgressRequest(
        @NotNull @Min(0) @Max(100) @Schema(
                required = true,
                description = "100 says that all is done; the cell's officers complete the task.",
                examples = "60")
        Integer percent,

        @Size(max = 2000) @Schema(description = "What has been reached so far.", examples = "Đã vận động được 2/3 hộ")
        String result) {}
