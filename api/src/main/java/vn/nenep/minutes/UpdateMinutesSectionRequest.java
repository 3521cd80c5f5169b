package vn.nenep.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The words of a section, all of them.")
record UpdateMinutesSectionRequest(
        @NotNull @Size(max = 20_000) @Schema(
                required = true,
                description = "Plain lines. Whatever looks like HTML is text and stays text.",
                examples = "- Đồng chí bí thư phổ biến Hướng dẫn 42-HD/BTCTW.\n- Tình hình tư tưởng ổn định.")
        String text,

        @Schema(description = "Whether some of it was pasted. No when absent.")
        Boolean pasted) {}
