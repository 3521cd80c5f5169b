package vn.nenep.proceedings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@OneSpeaker
@Schema(description = "That somebody speaks.")
record AddContributionRequest(
        @Min(1) @Max(100) @Schema(description = "The number of the item in the programme. Absent: outside of it.", examples = "2")
        Integer agendaItem,

        @Schema(description = "On the roster of the meeting. Absent for a guest.")
        UUID memberId,

        @Size(max = 120) @Schema(description = "Of somebody who is not on the roster.", examples = "Trần Văn Khách")
        String guestName,

        @NotNull @Schema(required = true) ContributionKind kind,

        @Schema(description = "Within the meeting. Absent: now, or the end of a meeting that is over.")
        Instant spokeAt,

        @Size(max = 4000) @Schema(
                description = "In the writer's words. May follow later.",
                examples = "Đề nghị bố trí thêm thùng rác ở khu A")
        String summary)
        implements ContributionContent {}
