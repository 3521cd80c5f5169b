package vn.nenep.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.access.Role;

@Schema(name = "AuditEntry", description = "What happened, by whom and when. Never holds the text of a record.")
record AuditEntryView(
        @Schema(required = true, description = "Grows with every entry; numbers may be left out.")
        long sequence,

        @Schema(required = true) Instant occurredAt,

        @Schema(required = true) UUID accountId,

        @Schema(required = true, description = "The actor's name as it was then.")
        String actorName,

        @Schema(
                description = "The role that allowed it. Absent when the actor was concerned personally, as subject or "
                        + "author of a record.")
        Role grantedRole,

        @Schema(required = true, description = "The operation.", examples = "announceMeeting")
        String action,

        @Schema(required = true, examples = "meeting") String objectType,

        @Schema(required = true) UUID objectId,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, description = "The organisation's name as it is now.")
        String organizationName,

        @Schema(description = "The object's version after the change; absent for reads.")
        Long objectVersion,

        @Schema(description = "The request's `X-Request-Id`.")
        String requestId) {

    static AuditEntryView of(AuditEntry entry, String organizationName) {
        return new AuditEntryView(
                entry.sequence,
                entry.occurredAt,
                entry.accountId,
                entry.actorName,
                entry.grantedRole,
                entry.action,
                entry.objectType,
                entry.objectId,
                entry.organizationId,
                organizationName,
                entry.objectVersion,
                entry.requestId);
    }
}
