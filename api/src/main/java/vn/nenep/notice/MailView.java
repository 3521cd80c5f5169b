package vn.nenep.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;

@Schema(name = "OutgoingMail", description = "A mail that a member is owed, and how far it has come.")
record MailView(
        @Schema(required = true) UUID id,

        @Schema(required = true) MailState state,

        @Schema(required = true) NoticeKind kind,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true) Instant plannedStart,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true) String organizationName,

        @Schema(required = true) PersonRef member,

        @Schema(required = true) Instant madeAt,

        @Schema(required = true, description = "How often it was tried.", examples = "1")
        int attempts,

        @Schema(description = "When it is tried next; only while it waits.")
        Instant nextAttemptAt,

        @Schema(description = "Since when it is sent or dead.")
        Instant finishedAt,

        @Schema(description = "What the last failed try was answered.", examples = "451 Not now")
        String failure) {

    static MailView of(MailRepository.Row row, Map<UUID, String> organizations, Map<UUID, String> people) {
        OutgoingMail mail = row.mail();
        return new MailView(
                mail.id,
                mail.state,
                row.notice().kind,
                row.notice().meetingId,
                row.notice().plannedStart,
                mail.organizationId,
                organizations.get(mail.organizationId),
                PersonRef.of(mail.memberId, people),
                mail.madeAt,
                mail.attempts,
                mail.state == MailState.WAITING ? mail.nextAttemptAt : null,
                mail.finishedAt,
                mail.failure);
    }
}
