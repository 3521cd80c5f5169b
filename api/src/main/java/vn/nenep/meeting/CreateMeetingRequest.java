package vn.nenep.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@CoherentMeeting
@Schema(description = "A meeting to be planned.")
record CreateMeetingRequest(
        @NotNull @Schema(required = true, description = "The cell that meets.")
        UUID organizationId,

        @NotNull @Schema(required = true) MeetingKind kind,

        @Size(max = 300) @Schema(
                description = "Needed for a thematic or combined meeting.",
                examples = "Đổi mới công tác nghiên cứu thực tế")
        String theme,

        @Schema(description = "IN_PERSON when absent; the others only where the schedule allows them.")
        MeetingMode mode,

        @Schema(description = "A model meeting (sinh hoạt chi bộ mẫu), for others to learn from. No when absent.")
        Boolean modelMeeting,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Hội trường tầng 2")
        String place,

        @NotNull @Schema(required = true, examples = "2026-12-03T12:30:00Z")
        Instant plannedStart,

        @NotNull @Schema(required = true, examples = "2026-12-03T14:15:00Z")
        Instant plannedEnd,

        @Schema(description = "A member of the cell. Needed before the meeting opens.")
        UUID chairId,

        @Schema(description = "A member of the cell. Needed before the meeting opens.")
        UUID minuteTakerId,

        @Size(max = 200) @Schema(description = "Members of the cell who are called to the meeting of a GROUP. For no other kind.")
        List<@NotNull UUID> participantIds,

        @NotNull @Size(max = 50) @Schema(required = true, description = "The programme, in order. Needed before the meeting is announced.")
        List<@NotNull @Valid AgendaItem> agenda)
        implements MeetingContent {}
