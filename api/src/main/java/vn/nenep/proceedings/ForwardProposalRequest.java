package vn.nenep.proceedings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A proposal for the committee above.")
record ForwardProposalRequest(
        @NotNull @Schema(required = true, description = "Where it was said: a contribution of the kind PROPOSAL.")
        UUID contributionId,

        @NotBlank @Size(max = 2000) @Schema(
                required = true,
                description = "What is asked, in the words of the cell. Nobody needs to be named.",
                examples = "Đề nghị Đảng ủy xã bố trí kinh phí sửa nhà văn hóa thôn")
        String topic,

        @NotNull @Schema(required = true, description = "By when an answer is asked for; today or later.")
        LocalDate answerDueOn) {}
