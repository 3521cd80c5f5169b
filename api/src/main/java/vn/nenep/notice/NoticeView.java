package vn.nenep.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.meeting.MeetingKind;

@Schema(name = "Notice", description = "What one was told about a meeting, as it was then.")
record NoticeView(
        @Schema(required = true) UUID id,

        @Schema(required = true) NoticeKind kind,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true) MeetingKind meetingKind,

        @Schema(required = true, examples = "Hội trường tầng 2")
        String place,

        @Schema(required = true) Instant plannedStart,

        @Schema(required = true) Instant plannedEnd,

        @Schema(
                required = true,
                description = "False for what was put off without a new time: then the times are the former ones.")
        boolean timeKnown,

        @Schema(required = true) Instant madeAt,

        @Schema(description = "Absent while it is unread.") Instant readAt) {

    static NoticeView of(NoticeRepository.Row row, String organizationName) {
        MeetingNotice told = row.told();
        return new NoticeView(
                row.notice().id,
                told.kind,
                told.meetingId,
                told.organizationId,
                organizationName,
                told.meetingKind,
                told.place,
                told.plannedStart,
                told.plannedEnd,
                told.timeKnown,
                told.madeAt,
                row.notice().readAt);
    }
}
