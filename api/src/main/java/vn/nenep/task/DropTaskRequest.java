package vn.nenep.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That nobody needs a task any more.")
record DropTaskRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Nhập trùng với nhiệm vụ khác")
        String reason) {}
