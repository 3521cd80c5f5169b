package vn.nenep.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "Contribution", description = "What somebody said in a meeting (ý kiến phát biểu).")
record ContributionView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true) UUID meetingId,

        @Schema(description = "The number of the item in the programme. Absent: outside of it.", examples = "2")
        Integer agendaItem,

        @Schema(description = "Absent for a guest.") PersonRef member,

        @Schema(description = "Absent for a member.", examples = "Trần Văn Khách")
        String guestName,

        @Schema(required = true) ContributionKind kind,

        @Schema(required = true) Instant spokeAt,

        @Schema(description = "Absent while nobody has written it.", examples = "Đề nghị bố trí thêm thùng rác")
        String summary,

        @Schema(required = true) Instant enteredAt,

        @Schema(required = true, description = "Who wrote it down, on behalf of the speaker.", examples = "Lý Thị Hoa")
        String enteredByName,

        @Schema(required = true) Instant changedAt,

        @Schema(required = true, examples = "Lý Thị Hoa") String changedByName,

        @Schema(description = "Since when it does not count any more; absent while it does.")
        Instant removedAt,

        String removedByName,

        @Schema(examples = "Chọn nhầm người") String removalReason,

        @Schema(description = "Of a proposal that was sent to the committee above.")
        UUID proposalId,

        @Schema(required = true, examples = "[\"updateContribution\", \"removeContribution\"]")
        List<String> allowedActions)
        implements Identified {

    static ContributionView of(
            Contribution said, Map<UUID, String> people, UUID proposalId, List<String> allowedActions) {
        return new ContributionView(
                said.id,
                said.version,
                "\"" + said.version + "\"",
                said.meetingId,
                said.agendaItem,
                PersonRef.of(said.memberId, people),
                said.guestName,
                said.kind,
                said.spokeAt,
                said.summary,
                said.enteredAt,
                said.enteredByName,
                said.changedAt,
                said.changedByName,
                said.removedAt,
                said.removedByName,
                said.removalReason,
                proposalId,
                allowedActions);
    }
}
