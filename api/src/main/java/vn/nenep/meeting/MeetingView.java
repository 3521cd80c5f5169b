package vn.nenep.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "Meeting", description = "A meeting of a cell, from plan to close. All instants are UTC.")
record MeetingView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true) MeetingKind kind,

        @Schema(description = "Only thematic and combined meetings have one.")
        String theme,

        @Schema(required = true) MeetingMode mode,

        @Schema(required = true, description = "For others to learn from (sinh hoạt chi bộ mẫu).")
        boolean modelMeeting,

        @Schema(required = true, examples = "Hội trường tầng 2")
        String place,

        @Schema(required = true) Instant plannedStart,

        @Schema(required = true) Instant plannedEnd,

        @Schema(description = "Absent before the meeting opens.")
        Instant actualStart,

        @Schema(description = "Absent before the meeting closes.")
        Instant actualEnd,

        PersonRef chair,

        PersonRef minuteTaker,

        @Schema(required = true, description = "Who is called to the meeting of a group; empty for all other kinds.")
        List<PersonRef> participants,

        @Schema(required = true) List<AgendaItemView> agenda,

        @Schema(required = true) MeetingState state,

        @Schema(description = "When the members were last told.")
        Instant announcedAt,

        @Schema(
                required = true,
                description =
                        "Whether it was postponed without a new time. The planned one is that which it had before.")
        boolean awaitsTime,

        @Schema(required = true, description = "Its steps, and other times it had since it was announced; in order.")
        List<MeetingChangeView> history,

        @Schema(
                required = true,
                description = "Operations that this caller may do with the meeting as it is now.",
                examples = "[\"updateMeeting\", \"announceMeeting\"]")
        List<String> allowedActions)
        implements Identified {

    static MeetingView of(
            Meeting meeting,
            String organizationName,
            Map<UUID, String> people,
            List<MeetingChangeView> history,
            List<String> allowedActions) {
        return new MeetingView(
                meeting.id,
                meeting.version,
                meeting.organizationId,
                organizationName,
                meeting.kind,
                meeting.theme,
                meeting.mode,
                meeting.modelMeeting,
                meeting.place,
                meeting.plannedStart,
                meeting.plannedEnd,
                meeting.actualStart,
                meeting.actualEnd,
                PersonRef.of(meeting.chairId, people),
                PersonRef.of(meeting.minuteTakerId, people),
                meeting.participants.stream()
                        .map(memberId -> PersonRef.of(memberId, people))
                        .sorted(Comparator.comparing(PersonRef::fullName))
                        .toList(),
                AgendaItemView.of(meeting.agenda),
                meeting.state,
                meeting.announcedAt,
                meeting.awaitsTime,
                history,
                allowedActions);
    }
}
