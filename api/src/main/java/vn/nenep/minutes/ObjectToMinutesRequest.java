package vn.nenep.minutes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who was there does not agree with what was read out.")
record ObjectToMinutesRequest(
        @NotNull @Min(1) @Schema(required = true, description = "The reading that it is about.", examples = "1")
        Integer round,

        @NotBlank @Size(max = 40) @Schema(required = true, examples = "CONCLUSION")
        String sectionKey,

        @Min(1) @Max(10_000) @Schema(
                description = "Lines with something in them, counted from 1. Absent for the section as a whole.",
                examples = "2")
        Integer paragraph,

        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Thời hạn chi bộ thống nhất là 20/12, không phải 25/12.")
        String objection,

        @Schema(description = "On whose behalf, entered by the minute taker or the secretary. The caller when absent.")
        UUID memberId) {}
