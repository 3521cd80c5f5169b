package vn.nenep.criticism;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;

@Schema(description = "A record in a list: never its words, so that reading them always leaves a trace.")
record CriticismRecordSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true) CriticismKind kind,

        @Schema(required = true) PersonRef subject,

        @Schema(required = true) PersonRef author,

        @Schema(required = true) CriticismState state,

        @Schema(required = true) Instant recordedAt) {

    static CriticismRecordSummary of(CriticismRecord found, Map<UUID, String> people) {
        return new CriticismRecordSummary(
                found.id,
                found.meetingId,
                found.organizationId,
                found.kind,
                PersonRef.of(found.subjectId, people),
                PersonRef.of(found.authorId, people),
                found.state(),
                found.recordedAt);
    }
}
