package vn.nenep.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(
        name = "CellProposal",
        description = "What a cell asks the committee above it, and the answer (kiến nghị, trả lời).")
record ProposalView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, description = "Where it was said.")
        UUID meetingId,

        @Schema(required = true, examples = "Đề nghị Đảng ủy xã bố trí kinh phí sửa nhà văn hóa thôn")
        String topic,

        @Schema(required = true, description = "By when an answer is asked for.")
        LocalDate answerDueOn,

        @Schema(required = true, description = "Without an answer, and that day is over.")
        boolean overdue,

        @Schema(required = true) ProposalState state,

        @Schema(required = true) Instant forwardedAt,

        @Schema(required = true, description = "The secretary who sent it.", examples = "Đặng Quốc Hưng")
        String forwardedByName,

        @Schema(examples = "Đã đưa vào kế hoạch đầu tư công năm 2027")
        String answer,

        Instant answeredAt,

        @Schema(examples = "Phan Thị Lan") String answeredByName,

        @Schema(required = true, examples = "[\"answerProposal\"]")
        List<String> allowedActions)
        implements Identified {

    static ProposalView of(Proposal proposal, String organizationName, LocalDate today, List<String> allowedActions) {
        return new ProposalView(
                proposal.id,
                proposal.version,
                "\"" + proposal.version + "\"",
                proposal.organizationId,
                organizationName,
                proposal.meetingId,
                proposal.topic,
                proposal.answerDueOn,
                proposal.isOverdue(today),
                proposal.state,
                proposal.forwardedAt,
                proposal.forwardedByName,
                proposal.answer,
                proposal.answeredAt,
                proposal.answeredByName,
                allowedActions);
    }
}
