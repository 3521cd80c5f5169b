package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The code that the invited person was given.")
record AcceptInvitationRequest(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "7KQ2-M9RD-0XEA-51TZ-PH8C-W3NV-B6GY")
        String code) {

    @Override
    public String toString() {
        return "AcceptInvitationRequest";
    }
}
