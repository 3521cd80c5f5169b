package vn.nenep.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "MinutesObjection", description = "Somebody who was there does not agree with what was read out.")
record ObjectionView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true, description = "The reading that it was about.")
        int round,

        @Schema(required = true, examples = "CONCLUSION") String sectionKey,

        @Schema(description = "Absent when it is about the section as a whole.")
        Integer paragraph,

        @Schema(description = "That paragraph as it was read out.")
        String quoted,

        @Schema(required = true) String objection,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String memberName,

        @Schema(required = true) Instant raisedAt,

        @Schema(required = true) String enteredByName,

        @Schema(description = "Absent as long as it is open.")
        String answer,

        @Schema(description = "Whether the minutes were changed because of it.")
        Boolean accepted,

        Instant answeredAt,

        String answeredByName,

        @Schema(required = true, examples = "[\"answerObjection\"]")
        List<String> allowedActions)
        implements Identified {

    static ObjectionView of(Objection objection, List<String> allowedActions) {
        return new ObjectionView(
                objection.id,
                objection.version,
                "\"" + objection.version + "\"",
                objection.round,
                objection.sectionKey,
                objection.paragraph,
                objection.quoted,
                objection.objection,
                objection.fullName,
                objection.raisedAt,
                objection.enteredByName,
                objection.answer,
                objection.accepted,
                objection.answeredAt,
                objection.answeredByName,
                objection.isOpen() ? allowedActions : List.of());
    }
}
