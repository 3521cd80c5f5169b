package vn.nenep.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The code that the room shows.")
record CheckInRequest(
        @NotBlank @Size(max = 64) @Schema(required = true, description = "The six digits, or what the QR code says.", examples = "482913")
        String code) {}
