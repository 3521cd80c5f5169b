package vn.nenep.task;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a task is done.")
record CompleteTaskRequest(
        @Size(max = 2000) @Schema(description = "What has been reached. Absent: what was reported last.", examples = "3/3 hộ đã có thẻ")
        String result) {}
