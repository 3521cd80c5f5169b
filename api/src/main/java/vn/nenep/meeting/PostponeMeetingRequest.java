package vn.nenep.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@CoherentPostponement
@Schema(description = "Why a meeting is put off, and until when if that is known.")
record PostponeMeetingRequest(
        @NotBlank @Size(max = 300) @Schema(
                required = true,
                description = "Shown to everybody who reads the meeting.",
                examples = "Bão số 12, đường vào thôn ngập")
        String reason,

        @Schema(
                description = "In the future. When absent the meeting waits as POSTPONED until it is planned again.",
                examples = "2026-12-10T12:30:00Z")
        Instant plannedStart,

        @Schema(description = "Together with `plannedStart`.", examples = "2026-12-10T14:15:00Z")
        Instant plannedEnd) {}
