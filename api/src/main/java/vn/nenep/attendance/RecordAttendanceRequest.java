package vn.nenep.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Marks to save together: all of them or none.")
record RecordAttendanceRequest(
        @NotEmpty @Size(max = 500) @Schema(required = true) List<@NotNull @Valid MarkRequest> marks) {}
