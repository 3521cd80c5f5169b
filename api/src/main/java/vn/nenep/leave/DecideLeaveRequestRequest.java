package vn.nenep.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The secretary's answer to a request for leave.")
record DecideLeaveRequestRequest(
        @NotNull @Schema(required = true, description = "Whether the absence is excused.")
        Boolean accepted,

        @Size(max = 300) @Schema(description = "A word to the member.", examples = "Chúc đồng chí mau khỏe")
        String note) {}
