package vn.nenep.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.minutes.MinutesContent.Signer;

@Schema(description = "The chair or the minute taker stands for the minutes.")
record AdoptMinutesRequest(
        @NotNull @Schema(required = true) Signer signer,

        @Size(max = 300) @Schema(
                description =
                        "Needed when the caller is not that person: why the secretary or the minute taker enters it for them.",
                examples = "Đồng chí chủ trì đã ký bản giấy.")
        String onBehalfReason) {}
