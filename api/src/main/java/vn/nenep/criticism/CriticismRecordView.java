package vn.nenep.criticism;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(
        name = "CriticismRecord",
        description = "What was said of a member, with the member's answer. Readable by subject, author and the cell's "
                + "committee only; every reading is written down.")
record CriticismRecordView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true, description = "When that meeting was planned to start.")
        Instant meetingPlannedStart,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true) CriticismKind kind,

        @Schema(required = true) PersonRef subject,

        @Schema(required = true) PersonRef author,

        @Schema(required = true) String shortcoming,

        String remedy,

        @Schema(description = "The subject's answer; absent until it is given.")
        String answer,

        @Schema(required = true) CriticismState state,

        @Schema(required = true) Instant recordedAt,

        Instant answeredAt,

        @Schema(description = "Who has read it and when last; shown to the subject only.")
        List<Reader> readBy,

        @Schema(required = true, examples = "[\"answerCriticismRecord\"]")
        List<String> allowedActions)
        implements Identified {

    @Schema(name = "CriticismReader")
    record Reader(
            @Schema(required = true) String name,

            @Schema(required = true) Instant lastReadAt) {}

    static CriticismRecordView of(
            CriticismRecord found,
            CriticismRecord.Words words,
            Instant meetingPlannedStart,
            Map<UUID, String> people,
            List<Reader> readBy,
            List<String> allowedActions) {
        return new CriticismRecordView(
                found.id,
                found.version,
                found.meetingId,
                meetingPlannedStart,
                found.organizationId,
                found.kind,
                PersonRef.of(found.subjectId, people),
                PersonRef.of(found.authorId, people),
                words.shortcoming(),
                words.remedy(),
                words.answer(),
                found.state(),
                found.recordedAt,
                found.answeredAt,
                readBy,
                allowedActions);
    }

    @Override
    public String toString() {
        return "CriticismRecordView[" + id + ", sealed]";
    }
}
