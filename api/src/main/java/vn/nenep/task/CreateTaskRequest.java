package vn.nenep.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A task that a meeting agrees on.")
record CreateTaskRequest(
        @NotNull @Schema(required = true, description = "The meeting that agrees on it.")
        UUID meetingId,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Rà soát, vận động 3 hộ còn lại tham gia bảo hiểm y tế")
        String title,

        @Size(max = 500) @Schema(description = "By what one sees that it is done.", examples = "3/3 hộ có thẻ bảo hiểm y tế")
        String measure,

        @NotEmpty @Size(max = 20) @Schema(
                required = true,
                description = "Members of the cell, or guests on the roster of the meeting. Who leads comes first.")
        List<@NotNull UUID> ownerIds,

        @NotNull @Schema(required = true, description = "The last day, today or later.")
        LocalDate dueOn)
        implements TaskContent {}
