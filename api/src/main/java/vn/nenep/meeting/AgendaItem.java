package vn.nenep.meeting;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a secret item is nowhere: what is a state secret is not kept on machines that reach the Internet. */
@Embeddable
@CoherentAgendaItem
@Schema(name = "PlannedAgendaItem", description = "One item of the programme.")
record AgendaItem(
        @Size(max = 300) @Schema(
                description = "Needed, except for a secret item, which must have none.",
                pattern = "\\S",
                examples = "Đánh giá kết quả lãnh đạo tháng trước")
        String title,

        @Min(1) @Max(600) @Schema(description = "Planned minutes.", examples = "20")
        Integer minutes,

        @Schema(
                description =
                        "What it is about stands in the paper file only: here it is a number without words. No when absent.")
        Boolean secret) {

    AgendaItem {
        // As it comes back from the database: no third value, so that the same programme equals itself.
        secret = Boolean.TRUE.equals(secret);
    }
}
