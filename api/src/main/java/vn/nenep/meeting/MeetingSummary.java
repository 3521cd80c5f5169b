package vn.nenep.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A meeting in a list.")
record MeetingSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true) MeetingKind kind,

        @Schema(description = "Only thematic and combined meetings have one.")
        String theme,

        @Schema(required = true) String place,

        @Schema(required = true) Instant plannedStart,

        @Schema(required = true) Instant plannedEnd,

        @Schema(required = true) MeetingState state) {

    static MeetingSummary of(Meeting meeting, String organizationName) {
        return new MeetingSummary(
                meeting.id,
                meeting.organizationId,
                organizationName,
                meeting.kind,
                meeting.theme,
                meeting.place,
                meeting.plannedStart,
                meeting.plannedEnd,
                meeting.state);
    }
}
