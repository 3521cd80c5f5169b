package vn.nenep.minutes;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Agreement with what was read out.")
record ConfirmMinutesRequest(
        @NotNull @Min(1) @Schema(required = true, description = "The reading that it is about.", examples = "1")
        Integer round,

        @Schema(
                description =
                        "By the minute taker or the secretary: the meeting as a whole has agreed in the room. No when absent: "
                                + "then only the caller has.")
        Boolean forMeeting) {}
