package vn.nenep.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Marks to correct after the close: all of them or none.")
record AmendAttendanceRequest(
        @NotBlank @Size(max = 300) @Schema(required = true, description = "Why the roll was wrong.", examples = "Ghi nhầm người")
        String reason,

        @NotEmpty @Size(max = 500) @Schema(required = true) List<@NotNull @Valid MarkRequest> marks) {}
