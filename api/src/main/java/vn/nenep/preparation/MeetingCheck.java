package vn.nenep.preparation;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A rule of the day, and how the meeting stands to it.")
record MeetingCheck(
        @Schema(required = true) CheckKind kind,

        @Schema(required = true) CheckVerdict verdict,

        @Schema(
                description = "DURATION: minutes, planned before the meeting closes and real afterwards.",
                examples = "95")
        Integer measured,

        @Schema(description = "DURATION: minutes that it lasts at least.", examples = "90")
        Integer required,

        @Schema(
                description =
                        "NOTICE, DOCUMENTS, HANDBOOK: since when it has been so. PRE_MEETING: when that meeting begins.")
        Instant at,

        @Schema(description = "NOTICE, DOCUMENTS, HANDBOOK: the last day for it.")
        LocalDate dueOn,

        @Schema(required = true) RuleSource source) {}
