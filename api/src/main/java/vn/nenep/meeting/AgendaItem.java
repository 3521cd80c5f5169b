package vn.nenep.meeting;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "One item of the programme.")
record AgendaItem(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đánh giá kết quả lãnh đạo tháng trước")
        String title,

        @Min(1) @Max(600) @Schema(description = "Planned minutes.", examples = "20")
        Integer minutes) {}
