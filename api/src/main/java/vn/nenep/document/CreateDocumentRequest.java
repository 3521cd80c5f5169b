package vn.nenep.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to make. Which fields it needs follows from the kind.")
record CreateDocumentRequest(
        @NotNull DocumentKind kind,

        @Schema(description = "Of all kinds but SCHEDULE_NOTICE, MEETING_LIST and TASK_LIST.")
        UUID meetingId,

        @Min(1) @Max(100) @Schema(description = "Of MINUTES_EXTRACT: the item of the programme, from 1.", examples = "2")
        Integer agendaItem,

        @Schema(description = "Of SCHEDULE_NOTICE.") UUID noticeId,

        @Schema(description = "Of a list: it and everything below it.")
        UUID organizationId,

        @Schema(
                description = "Of a list: planned to start at this instant or later, or due on its day or later.",
                examples = "2026-11-01T00:00:00Z")
        Instant from,

        @Schema(
                description = "Of a list: before this instant, at most 366 days later.",
                examples = "2026-12-01T00:00:00Z")
        Instant to,

        @Min(1) @Max(9999) @Schema(
                description =
                        "Of what is counted, when a register on paper has its number already. The next one when absent.",
                examples = "5")
        Integer number) {}
