package vn.nenep.meeting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingChange", description = "A step of a meeting, or another time for it.")
record MeetingChangeView(
        @Schema(required = true) MeetingState formerState,

        @Schema(required = true) MeetingState newState,

        @Schema(required = true, description = "When it was planned to start before.")
        Instant formerStart,

        @Schema(required = true, description = "The same when the time was left alone.")
        Instant newStart,

        @Schema(
                description = "Always there for a postponed or cancelled meeting.",
                examples = "Bão số 12, đường vào thôn ngập")
        String reason,

        @Schema(required = true) Instant changedAt,

        @Schema(required = true, examples = "Đặng Quốc Hưng")
        String changedByName) {

    static MeetingChangeView of(MeetingChange change) {
        return new MeetingChangeView(
                change.formerState,
                change.newState,
                change.formerStart,
                change.newStart,
                change.reason,
                change.changedAt,
                change.changedByName);
    }
}
